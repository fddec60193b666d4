package okrworkshop.paper.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okrworkshop.paper.Placeholder;
import okrworkshop.paper.PlainText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Placeholders in a part of a template. Word likes to cut a text into many runs, also between two braces. */
final class PlaceholderText {
    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*([^{}]{0,80}?)\\s*}}");

    private final Element paragraph;
    private final List<Element> texts;
    private final String whole;

    private PlaceholderText(Element paragraph, List<Element> texts) {
        this.paragraph = paragraph;
        this.texts = texts;
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        whole = all.toString();
    }

    /** The paragraphs of a part in which something stands between double braces. */
    static List<PlaceholderText> in(Document document) {
        List<PlaceholderText> found = new ArrayList<>();
        for (Element paragraph : Dom.all(document, "p")) {
            List<Element> own = Dom.all(paragraph, "t").stream()
                    .filter(text -> isNearest(paragraph, text))
                    .toList();
            PlaceholderText text = new PlaceholderText(paragraph, own);
            if (BRACES.matcher(text.whole).find()) {
                found.add(text);
            }
        }
        return found;
    }

    /** A text box stands inside a paragraph and has paragraphs of its own. */
    private static boolean isNearest(Element paragraph, Element text) {
        Node node = text.getParentNode();
        while (node != null && !Dom.is(node, "p")) {
            node = node.getParentNode();
        }
        return node == paragraph;
    }

    Element paragraph() {
        return paragraph;
    }

    /** What stands between the braces, known or not. */
    List<String> names() {
        return BRACES.matcher(whole).results().map(found -> found.group(1)).toList();
    }

    /** The placeholder that is all of the paragraph. */
    Optional<Placeholder> alone() {
        var matcher = BRACES.matcher(whole.strip());
        return matcher.matches() ? Placeholder.of(matcher.group(1)) : Optional.empty();
    }

    /** Puts words in place of the known placeholders. */
    void fill(Function<Placeholder, String> values) {
        List<MatchResult> matches = BRACES.matcher(whole).results().toList();
        for (MatchResult match : matches.reversed()) {
            Placeholder.of(match.group(1))
                    .ifPresent(placeholder -> replace(
                            match.start(),
                            match.end(),
                            PlainText.clean(values.apply(placeholder))
                                    .replace('\n', ' ')
                                    .replace('\t', ' ')));
        }
        freeBoundControls();
    }

    /** The first of the runs gets the words, the others lose theirs. */
    private void replace(int from, int to, String words) {
        int begin = 0;
        boolean first = true;
        for (Element text : texts) {
            String content = text.getTextContent();
            int end = begin + content.length();
            // From the last match back to the first: what stands behind has changed, what stands before has not.
            if (begin < to && end > from) {
                int cutFrom = Math.max(0, from - begin);
                int cutTo = Math.min(content.length(), to - begin);
                String kept = content.substring(0, cutFrom) + (first ? words : "") + content.substring(cutTo);
                text.setTextContent(kept);
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                first = false;
            }
            begin = end;
        }
    }

    /** A control that is bound to properties of the template would show those again. */
    private void freeBoundControls() {
        Node node = paragraph;
        while (node != null) {
            if (Dom.is(node, "sdt")) {
                Dom.child((Element) node, "sdtPr")
                        .flatMap(properties -> Dom.child(properties, "dataBinding"))
                        .ifPresent(Dom::remove);
            }
            node = node.getParentNode();
        }
        Dom.all(paragraph, "dataBinding").forEach(Dom::remove);
    }
}
