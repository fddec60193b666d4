package okrworkshop.report.file;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import okrworkshop.lint.Advices;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Column;
import okrworkshop.paper.Sheet;
import okrworkshop.paper.Workbook;
import okrworkshop.report.Report;
import okrworkshop.report.ReportFiles;
import okrworkshop.shared.Language;
import org.springframework.stereotype.Service;

/** Puts the parts of the report together, in the order of its page. */
@Service
class WrittenReports implements ReportFiles {
    private final I18NProvider texts;
    private final Advices advices = Advices.shipped();

    WrittenReports(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public Book book(Report report, List<Language> languages, UnaryOperator<String> people) {
        Words words = new Words(texts, report.workshop(), languages, people);
        CourseParts course = new CourseParts(report, words);
        String title = title(report, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Facts(course.facts()));
        for (Part part : parts(report, course, words)) {
            blocks.add(new Block.Heading(1, part.title()));
            blocks.addAll(part.blocks());
        }
        return new Book(
                words.main(),
                title,
                title,
                course.facts().getFirst().value() + " · " + course.day(),
                course.day(),
                Book.Density.ROOMY,
                blocks);
    }

    @Override
    public Workbook workbook(Report report, List<Language> languages, UnaryOperator<String> people) {
        Words words = new Words(texts, report.workshop(), languages, people);
        CourseParts course = new CourseParts(report, words);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(facts(report, course, words));
        parts(report, course, words).forEach(part -> sheets.addAll(part.sheets()));
        return new Workbook(words.main(), title(report, words), course.day(), sheets);
    }

    private List<Part> parts(Report report, CourseParts course, Words words) {
        SaidParts said = new SaidParts(words, advices);
        List<Part> parts = new ArrayList<>(List.of(course.time(), course.participation()));
        if (course.hasConditions()) {
            parts.add(course.conditions());
        }
        report.reviews().forEach(result -> parts.add(said.review(result)));
        report.walks().forEach(round -> parts.add(said.walk(round)));
        if (report.written().statements() > 0) {
            parts.add(said.writing(report.written()));
        }
        if (!report.before().isEmpty()) {
            parts.add(said.asked("before", report.before()));
        }
        if (!report.after().isEmpty()) {
            parts.add(said.asked("after", report.after()));
        }
        return parts;
    }

    private static Sheet facts(Report report, CourseParts course, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.text(title(report, words), Cell.Look.TITLE)));
        rows.add(List.of());
        course.facts()
                .forEach(fact -> rows.add(List.of(Cell.text(fact.label(), Cell.Look.LABEL), Cell.text(fact.value()))));
        return Sheet.plain(words.say("report.title"), List.of(Column.of(""), Column.of("")), rows);
    }

    private static String title(Report report, Words words) {
        return words.say("report.title") + " · " + words.named(report.workshop().title());
    }
}
