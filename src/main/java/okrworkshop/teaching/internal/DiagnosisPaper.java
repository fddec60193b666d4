package okrworkshop.teaching.internal;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import okrworkshop.lint.Advices;
import okrworkshop.lint.Kind;
import okrworkshop.paper.Block;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Figures;
import okrworkshop.paper.Sheet;
import okrworkshop.shared.Language;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.Diagnosis.Example;
import okrworkshop.teaching.Diagnosis.OfRule;

/** The report of one diagnosis in one language, with the words of its page. */
final class DiagnosisPaper {
    private final I18NProvider texts;
    private final Advices advices;
    private final String workshop;
    private final Diagnosis diagnosis;
    private final Language language;

    DiagnosisPaper(I18NProvider texts, Advices advices, String workshop, Diagnosis diagnosis, Language language) {
        this.texts = texts;
        this.advices = advices;
        this.workshop = workshop;
        this.diagnosis = diagnosis;
        this.language = language;
    }

    String title() {
        return say("diagnosis.report.title") + " · " + workshop;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title()));
        if (diagnosis.isEmpty()) {
            blocks.add(new Block.Paragraph(say("diagnosis.none")));
            return blocks;
        }
        blocks.add(new Block.Heading(1, say("diagnosis.facts")));
        blocks.add(new Block.Paragraph(facts()));
        remarks().forEach(remark -> blocks.add(new Block.Remark(remark)));
        blocks.add(new Block.Heading(1, say("diagnosis.five")));
        blocks.add(five().table());
        blocks.add(new Block.Remark(say("diagnosis.five.of")));
        blocks.add(new Block.Heading(1, say("diagnosis.rules")));
        if (diagnosis.rules().isEmpty()) {
            blocks.add(new Block.Paragraph(say("diagnosis.rules.none")));
        }
        diagnosis.rules().forEach(rule -> blocks.addAll(rule(rule)));
        return blocks;
    }

    List<Sheet> sheets() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(title(), Cell.Look.TITLE)));
        rows.add(List.of());
        rows.add(List.of(Cell.text(diagnosis.isEmpty() ? say("diagnosis.none") : facts())));
        remarks().forEach(remark -> rows.add(List.of(Cell.text(remark, Cell.Look.REMARK))));
        Sheet cover = Sheet.plain(say("diagnosis.report"), List.of(Column.of("")), rows);
        return diagnosis.isEmpty()
                ? List.of(cover)
                : List.of(cover, five().sheet(), rules().sheet(), examples().sheet());
    }

    private String facts() {
        return say(
                "diagnosis.facts.text",
                diagnosis.sets(),
                diagnosis.objectives(),
                diagnosis.keyResults(),
                diagnosis.clean());
    }

    private List<String> remarks() {
        return diagnosis.unsure() > 0
                ? List.of(say("diagnosis.nameless"), say("diagnosis.facts.unsure", diagnosis.unsure()))
                : List.of(say("diagnosis.nameless"));
    }

    private Figures five() {
        return counted(
                say("diagnosis.five"),
                diagnosis.five().stream()
                        .map(each -> {
                            String key = "diagnosis.five." + each.mistake().wireName();
                            return counted(say(key), each.count(), each.of(), say(key + ".why"));
                        })
                        .toList());
    }

    private Figures rules() {
        return counted(
                say("diagnosis.rules"),
                diagnosis.rules().stream()
                        .map(rule -> counted(name(rule), rule.count(), rule.of(), why(rule)))
                        .toList());
    }

    private Figures counted(String name, List<List<Cell>> rows) {
        return Figures.of(
                name,
                List.of(
                        say("diagnosis.mistake"),
                        say("diagnosis.count"),
                        say("diagnosis.of"),
                        say("diagnosis.share"),
                        say("report.writing.why")),
                rows);
    }

    private static List<Cell> counted(String name, int count, int of, String why) {
        return List.of(
                Cell.text(name),
                Cell.number(count),
                Cell.number(of),
                Cell.percent(of == 0 ? 0 : (double) count / of),
                Cell.text(why));
    }

    private Figures examples() {
        List<List<Cell>> rows = new ArrayList<>();
        diagnosis
                .rules()
                .forEach(rule -> rule.examples()
                        .forEach(example -> rows.add(List.of(
                                Cell.text(name(rule)),
                                Cell.text(say("diagnosis.part."
                                        + (example.kind() == Kind.KEY_RESULT ? "KEY_RESULT" : "OBJECTIVE"))),
                                Cell.text(example.text()),
                                Cell.text(above(example))))));
        return Figures.of(
                say("diagnosis.file.examples"),
                List.of(
                        say("diagnosis.mistake"),
                        say("diagnosis.file.part"),
                        say("diagnosis.file.text"),
                        say("diagnosis.part.OBJECTIVE")),
                rows);
    }

    private List<Block> rule(OfRule rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, name(rule)));
        blocks.add(new Block.Remark(say(
                rule.rule().code().startsWith("S-") ? "diagnosis.rule.count.sets" : "diagnosis.rule.count",
                rule.count(),
                rule.of(),
                rule.of() == 0 ? 0 : Math.round(100f * rule.count() / rule.of()))));
        blocks.add(new Block.Paragraph(why(rule)));
        if (!rule.examples().isEmpty()) {
            blocks.add(new Block.Bullets(rule.examples().stream()
                    .map(example -> above(example).isEmpty()
                            ? example.text()
                            : example.text() + "\n" + say("diagnosis.example.of", example.objective()))
                    .toList()));
        }
        return blocks;
    }

    /** The objective of a key result, as the page tells it. */
    private static String above(Example example) {
        return example.kind() == Kind.KEY_RESULT ? example.objective() : "";
    }

    private String name(OfRule rule) {
        return advices.of(rule.rule(), language).name();
    }

    private String why(OfRule rule) {
        return advices.of(rule.rule(), language).why();
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, language.locale(), arguments);
    }
}
