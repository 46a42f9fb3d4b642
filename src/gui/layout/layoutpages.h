#pragma once

#include "printing/layoutassets.h"
#include "printing/certificatedata.h"
#include "printing/typesetter.h"

namespace workspace {
class Document;
}

namespace gui {

/// Something to look at before a layout is printed.
struct LayoutFinding
{
    int element = 0; ///< id
    QString text;

    bool operator==(const LayoutFinding &) const = default;
};

/// A layout as it is printed.
struct LaidOut
{
    QList<printing::Page> pages;
    QList<LayoutFinding> findings;
};

/// What stands for placeholders.
enum class Filling { Data, Names };

/// Lays out what the canvas shows, by the same code and with the same pictures as what is printed.
class LayoutPages
{
public:
    explicit LayoutPages(workspace::Document &document) : m_document(document) {}

    /// With names of placeholders, whether texts fit is not looked at.
    [[nodiscard]] LaidOut laidOut(const printing::CertificateLayout &layout, const printing::CertificateData &data, Filling filling);
    /// The pictures of the layout, decoded.
    [[nodiscard]] const printing::LayoutAssets &assets(const printing::CertificateLayout &layout);
    /// How the background goes into a PDF, as a sentence; empty without one.
    [[nodiscard]] QString backgroundText(const printing::CertificateLayout &layout);
    /// For painting the pages.
    [[nodiscard]] printing::Typesetter &typesetter() { return m_typesetter; }

private:
    void prepareAssets(const printing::CertificateLayout &layout);

    workspace::Document &m_document;
    printing::Typesetter m_typesetter;
    printing::LayoutAssets m_assets;
    QStringList m_assetsOf; ///< what m_assets was made of
    QList<printing::LayoutElement> m_placesOf; ///< where its pictures lie
    QString m_problem;      ///< why pictures are missing
};

} // namespace gui
