#pragma once

#include "planning/proof.h"

namespace planning {

/// Adds the time between its begin and its end to a sum; what is timed within counts there only.
class Proof::Timed
{
public:
    Timed(Proof &proof, double Effort::*part) : m_proof(proof), m_part(part), m_outer(proof.m_timed)
    {
        if (m_outer)
            m_outer->pause();
        m_proof.m_timed = this;
        m_begin = m_proof.m_deadline.seconds();
    }
    ~Timed()
    {
        pause();
        m_proof.m_timed = m_outer;
        if (m_outer)
            m_outer->m_begin = m_proof.m_deadline.seconds();
    }
    Timed(const Timed &) = delete;
    Timed &operator=(const Timed &) = delete;

private:
    void pause() { m_proof.m_effort.*m_part += m_proof.m_deadline.seconds() - m_begin; }

    Proof &m_proof;
    double Effort::*m_part;
    Timed *m_outer;
    double m_begin = 0;
};

} // namespace planning
