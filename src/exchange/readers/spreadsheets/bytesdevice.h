#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace exchange::spreadsheets {

/// Bytes to be read at any place. Unlike QBuffer it is silent about places outside, which damaged archives name.
class BytesDevice : public QIODevice
{
public:
    explicit BytesDevice(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

    bool seek(qint64 position) override
    {
        if (position < 0 || position > m_bytes.size())
            return false;
        m_position = position;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 length = std::min<qint64>(maximum, m_bytes.size() - m_position);
        if (length > 0)
            std::memcpy(data, m_bytes.constData() + m_position, size_t(length));
        m_position += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace exchange::spreadsheets
