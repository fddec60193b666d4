package okrworkshop.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.PlainText;
import okrworkshop.paper.raster.Rasteriser;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;

/** The drawings of a document: vectors, with pixels for programs that don't know them. */
final class Pictures {
    /** Of the extension by which Word since 2016 finds the vectors. */
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    private static final String SVG_KEY = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int EMU_PER_TWIP = Units.EMU_PER_DXA;

    private final XWPFDocument document;

    Pictures(XWPFDocument document) {
        this.document = document;
    }

    /**
     * A drawing in the line of text.
     *
     * @param area it is made smaller until it fits
     */
    void place(XWPFParagraph paragraph, Drawing drawing, Area area) {
        long width = (long) drawing.width() * Units.EMU_PER_PIXEL;
        long height = (long) drawing.height() * Units.EMU_PER_PIXEL;
        double scale = Math.min(
                1,
                Math.min((double) area.width() * EMU_PER_TWIP / width, (double) area.height() * EMU_PER_TWIP / height));
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(Rasteriser.png(drawing)),
                    PictureType.PNG,
                    "",
                    Math.toIntExact(Math.max(1, Math.round(width * scale))),
                    Math.toIntExact(Math.max(1, Math.round(height * scale))));
            String vectors = document.addPictureData(drawing.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
            extend(picture.getCTPicture().getBlipFill().getBlip(), vectors);
            describe(picture.getCTPicture().getNvPicPr().getCNvPr(), drawing);
            describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), drawing);
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException("a picture of this product's own", impossible);
        }
    }

    private static void extend(CTBlip pixels, String vectors) {
        CTOfficeArtExtension extension = pixels.addNewExtLst().addNewExt();
        extension.setUri(SVG_KEY);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertAttributeWithValue(new QName(RELATION, "embed", "r"), vectors);
        }
    }

    private static void describe(CTNonVisualDrawingProps properties, Drawing drawing) {
        properties.setDescr(PlainText.line(drawing.description()));
        properties.setTitle(PlainText.line(drawing.title()));
    }
}
