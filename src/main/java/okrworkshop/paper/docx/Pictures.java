package okrworkshop.paper.docx;

import java.util.ArrayList;
import java.util.List;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.PlainText;

/** The drawings of a document: where they stand, and the files that are packed with it. */
final class Pictures {
    private static final int EMU_PER_PIXEL = 9_525;
    private static final int EMU_PER_TWIP = 635;
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_KEY = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final String prefix;
    private final int firstId;
    private final List<Drawing> drawings = new ArrayList<>();

    Pictures(Setting setting) {
        prefix = setting.prefix();
        firstId = setting.firstId();
    }

    /**
     * A drawing in the line of text.
     *
     * @param area it is made smaller until it fits
     */
    String place(Drawing drawing, Area area) {
        drawings.add(drawing);
        int number = drawings.size();
        long width = (long) drawing.width() * EMU_PER_PIXEL;
        long height = (long) drawing.height() * EMU_PER_PIXEL;
        double scale = Math.min(
                1,
                Math.min((double) area.width() * EMU_PER_TWIP / width, (double) area.height() * EMU_PER_TWIP / height));
        long shownWidth = Math.max(1, Math.round(width * scale));
        long shownHeight = Math.max(1, Math.round(height * scale));
        String named = "id=\"" + (firstId + number) + "\" name=\"" + prefix + " " + number + "\" descr=\""
                + words(drawing.description()) + "\" title=\"" + words(drawing.title()) + "\"";
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"" + shownWidth + "\" cy=\"" + shownHeight + "\"/>"
                + "<wp:docPr " + named + "/>"
                + "<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"" + MAIN + "\" noChangeAspect=\"1\"/>"
                + "</wp:cNvGraphicFramePr>"
                + "<a:graphic xmlns:a=\"" + MAIN + "\"><a:graphicData uri=\"" + PICTURE + "\">"
                + "<pic:pic xmlns:pic=\"" + PICTURE + "\">"
                + "<pic:nvPicPr><pic:cNvPr " + named + "/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + pngId(number) + "\"><a:extLst><a:ext uri=\"" + SVG_KEY + "\">"
                + "<asvg:svgBlip xmlns:asvg=\"" + SVG + "\" r:embed=\"" + svgId(number) + "\"/>"
                + "</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + shownWidth + "\" cy=\"" + shownHeight
                + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String words(String text) {
        return Xml.attribute(PlainText.clean(text));
    }

    private String pngId(int number) {
        return prefix + "png" + number;
    }

    private String svgId(int number) {
        return prefix + "svg" + number;
    }

    /** What was placed so far. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (Drawing drawing : drawings) {
            int number = placed.size() + 1;
            String name = "media/" + prefix + "-drawing" + number;
            placed.add(new Placed(drawing, pngId(number), name + ".png", svgId(number), name + ".svg"));
        }
        return placed;
    }

    /** @param pngName as seen from the folder of the document, like the other name */
    record Placed(Drawing drawing, String pngId, String pngName, String svgId, String svgName) {}
}
