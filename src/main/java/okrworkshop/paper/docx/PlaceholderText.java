package okrworkshop.paper.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.paper.Placeholder;
import okrworkshop.paper.PlainText;
import org.apache.xmlbeans.XmlObject;

/** Placeholders in a part of a template. Word likes to cut a text into many runs, also between two braces. */
final class PlaceholderText {
    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*([^{}]{0,80}?)\\s*}}");

    private final XmlObject paragraph;
    private final List<XmlObject> texts;
    private final String whole;

    private PlaceholderText(XmlObject paragraph) {
        this.paragraph = paragraph;
        texts = Tree.all(paragraph, "t")
                .filter(text -> isNearest(paragraph, text))
                .toList();
        whole = texts.stream().map(Tree::text).collect(Collectors.joining());
    }

    /** The paragraphs of a part in which something stands between double braces. */
    static List<PlaceholderText> in(XmlObject part) {
        return Tree.all(part, "p")
                .map(PlaceholderText::new)
                .filter(text -> BRACES.matcher(text.whole).find())
                .toList();
    }

    /** A text box stands inside a paragraph and has paragraphs of its own. */
    private static boolean isNearest(XmlObject paragraph, XmlObject text) {
        return Stream.iterate(Tree.parent(text), Optional::isPresent, each -> each.flatMap(Tree::parent))
                .flatMap(Optional::stream)
                .filter(each -> Tree.is(each, "p"))
                .findFirst()
                .filter(nearest -> nearest == paragraph)
                .isPresent();
    }

    XmlObject paragraph() {
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
                    .ifPresent(placeholder ->
                            replace(match.start(), match.end(), PlainText.line(values.apply(placeholder))));
        }
        freeBoundControls();
    }

    /** The first of the runs gets the words, the others lose theirs. */
    private void replace(int from, int to, String words) {
        int begin = 0;
        boolean first = true;
        for (XmlObject text : texts) {
            String content = Tree.text(text);
            int end = begin + content.length();
            // From the last match back to the first: what stands behind has changed, what stands before has not.
            if (begin < to && end > from) {
                int cutFrom = Math.max(0, from - begin);
                int cutTo = Math.min(content.length(), to - begin);
                String kept = content.substring(0, cutFrom) + (first ? words : "") + content.substring(cutTo);
                Tree.setText(text, kept);
                first = false;
            }
            begin = end;
        }
    }

    /** A control that is bound to properties of the template would show those again. */
    private void freeBoundControls() {
        Stream.iterate(Optional.of(paragraph), Optional::isPresent, each -> each.flatMap(Tree::parent))
                .flatMap(Optional::stream)
                .filter(each -> Tree.is(each, "sdt"))
                .forEach(PlaceholderText::free);
        Tree.all(paragraph, "sdt").forEach(PlaceholderText::free);
    }

    private static void free(XmlObject control) {
        String ofControl = "declare namespace w='" + Tree.WORD + "' ./w:sdtPr/w:dataBinding";
        Stream.of(control.selectPath(ofControl)).forEach(Tree::remove);
    }
}
