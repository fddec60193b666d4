package okrworkshop.paper.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import okrworkshop.paper.Drawing;
import okrworkshop.paper.PlainSvg;
import okrworkshop.paper.font.Repertoire;

/**
 * A line of letters in a drawing, so that a PDF can hold letters instead of their outlines: it is smaller, and readers find and
 * copy them.
 *
 * @param place where its point of reference is, in the drawing's pixels
 * @param size of the letters
 * @param anchor how much of its width stands left of the point of reference, 0 to 1
 */
record PictureText(String text, AffineTransform place, double size, boolean bold, Color colour, double anchor) {
    private static final double USUAL_SIZE = 16;
    private static final int BOLD_FROM = 600;
    private static final Pattern TRANSFORM = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    /** Where the text begins. */
    double start(double width) {
        return -anchor * width;
    }

    /** In their order; texts without letters are left out. */
    static List<PictureText> of(Drawing drawing) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
                    .createXMLStreamReader(new StringReader(PlainSvg.of(drawing, Repertoire::shown)));
            return new Reading(drawing).of(reader);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not a drawing: " + drawing.title(), e);
        }
    }

    /** What elements leave to those inside them. */
    private record Style(AffineTransform place, double size, boolean bold, Color colour, double anchor) {
        static final Style USUAL = new Style(new AffineTransform(), USUAL_SIZE, false, Color.BLACK, 0);

        Style within(XMLStreamReader element) {
            AffineTransform moved = new AffineTransform(place);
            String transform = element.getAttributeValue(null, "transform");
            if (transform != null) {
                moved.concatenate(transform(transform));
            }
            String fill = element.getAttributeValue(null, "fill");
            String weight = element.getAttributeValue(null, "font-weight");
            String anchored = element.getAttributeValue(null, "text-anchor");
            return new Style(
                    moved,
                    number(element, "font-size", size),
                    weight == null ? bold : heavy(weight),
                    fill == null ? colour : ink(fill),
                    anchored == null ? anchor : share(anchored));
        }

        private static boolean heavy(String weight) {
            return weight.startsWith("bold")
                    || weight.chars().allMatch(Character::isDigit) && Integer.parseInt(weight) >= BOLD_FROM;
        }

        private static double share(String name) {
            return switch (name) {
                case "middle" -> 0.5;
                case "end" -> 1;
                default -> 0;
            };
        }
    }

    private static final class Reading {
        private final Deque<Style> styles = new ArrayDeque<>(List.of(Style.USUAL));
        private final List<PictureText> texts = new ArrayList<>();
        private final Drawing drawing;
        private double x;
        private double y;
        private int inText;
        private int inTitle;

        private Reading(Drawing drawing) {
            this.drawing = drawing;
        }

        private List<PictureText> of(XMLStreamReader reader) throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(reader);
                    case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> letters(reader.getText());
                    default -> {}
                }
            }
            return List.copyOf(texts);
        }

        private void open(XMLStreamReader element) {
            Style style = styles.element().within(element);
            switch (element.getLocalName()) {
                case "svg" -> style = onPage(style, element.getAttributeValue(null, "viewBox"));
                case "text" -> {
                    inText++;
                    x = number(element, "x", 0) + number(element, "dx", 0);
                    y = number(element, "y", 0) + number(element, "dy", 0);
                }
                case "tspan" -> {
                    x = number(element, "x", x) + number(element, "dx", 0);
                    y = number(element, "y", y) + number(element, "dy", 0);
                }
                case "title", "desc" -> inTitle++;
                default -> {}
            }
            styles.push(style);
        }

        /** As large as possible and in the middle, as SVG has it. */
        private Style onPage(Style style, String viewBox) {
            double[] box = numbers(viewBox);
            if (box.length != 4 || box[2] <= 0 || box[3] <= 0) {
                return style;
            }
            double scale = Math.min(drawing.width() / box[2], drawing.height() / box[3]);
            AffineTransform page = AffineTransform.getTranslateInstance(
                    (drawing.width() - box[2] * scale) / 2, (drawing.height() - box[3] * scale) / 2);
            page.scale(scale, scale);
            page.translate(-box[0], -box[1]);
            return new Style(page, style.size(), style.bold(), style.colour(), style.anchor());
        }

        private void close(String name) {
            styles.pop();
            switch (name) {
                case "text" -> inText--;
                case "title", "desc" -> inTitle--;
                default -> {}
            }
        }

        private void letters(String letters) {
            String text = letters.replaceAll("\\s+", " ").strip();
            if (inText > 0 && inTitle == 0 && !text.isEmpty()) {
                Style style = styles.element();
                AffineTransform place = new AffineTransform(style.place());
                place.translate(x, y);
                texts.add(new PictureText(text, place, style.size(), style.bold(), style.colour(), style.anchor()));
            }
        }
    }

    private static AffineTransform transform(String text) {
        AffineTransform all = new AffineTransform();
        Matcher matcher = TRANSFORM.matcher(text);
        while (matcher.find()) {
            double[] by = numbers(matcher.group(2));
            switch (matcher.group(1) + by.length) {
                case "translate1" -> all.translate(by[0], 0);
                case "translate2" -> all.translate(by[0], by[1]);
                case "scale1" -> all.scale(by[0], by[0]);
                case "scale2" -> all.scale(by[0], by[1]);
                case "rotate1" -> all.rotate(Math.toRadians(by[0]));
                case "rotate3" -> all.rotate(Math.toRadians(by[0]), by[1], by[2]);
                case "matrix6" -> all.concatenate(new AffineTransform(by));
                default -> {}
            }
        }
        return all;
    }

    private static double number(XMLStreamReader element, String attribute, double otherwise) {
        String value = element.getAttributeValue(null, attribute);
        if (value == null) {
            return otherwise;
        }
        double[] numbers = numbers(value.replace("px", ""));
        return numbers.length == 0 ? otherwise : numbers[0];
    }

    /** What is no number is left out. */
    private static double[] numbers(String text) {
        return Arrays.stream(SEPARATOR.split(text.strip()))
                .filter(part -> part.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static Color ink(String value) {
        String hex = value.strip().toLowerCase(Locale.ROOT);
        if (hex.matches("#[0-9a-f]{6}")) {
            return new Color(Integer.parseInt(hex, 1, 7, 16));
        }
        if (hex.matches("#[0-9a-f]{3}")) {
            int short3 = Integer.parseInt(hex, 1, 4, 16);
            return new Color((short3 >> 8) * 17, (short3 >> 4 & 15) * 17, (short3 & 15) * 17);
        }
        return hex.equals("white") ? Color.WHITE : Color.BLACK;
    }
}
