package okrworkshop.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okrworkshop.gallery.WalkResult;
import okrworkshop.gallery.WalkResult.Dotted;
import okrworkshop.gallery.WalkResult.Draft;
import okrworkshop.gallery.WalkResult.Remark;
import okrworkshop.lint.Advices;
import okrworkshop.paper.Block;
import okrworkshop.paper.Cell;
import okrworkshop.paper.Figures;
import okrworkshop.paper.Sheet;
import okrworkshop.report.Asked;
import okrworkshop.report.ReviewResult;
import okrworkshop.report.ReviewResult.Verdicts;
import okrworkshop.report.WrittenStatements;

/** What people said: reviewers, the gallery walk, the writing check, and the surveys. */
final class SaidParts {
    private static final double WHOLE = 100;

    private final Words words;
    private final Advices advices;

    SaidParts(Words words, Advices advices) {
        this.words = words;
        this.advices = advices;
    }

    Part review(ReviewResult result) {
        String title = words.say("report.review", words.checklist(result.checklist()));
        Figures items = verdicts(
                title,
                "report.review.item",
                result.items().stream()
                        .map(item -> verdicts(
                                words.item(result.checklist(), item.item()),
                                item.verdicts(),
                                item.split() == 0 ? "" : words.say("report.review.split", item.split())))
                        .toList());
        String byGroup = words.say("report.review.by-group");
        Figures groups = verdicts(
                words.say("report.file.by-group", words.checklist(result.checklist())),
                "report.group",
                result.groups().stream()
                        .map(group -> verdicts(
                                words.say(
                                        "report.review.group",
                                        words.named(group.group().name()),
                                        group.replies(),
                                        group.asked()),
                                group.verdicts(),
                                String.join(" · ", notes(group))))
                        .toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Remark(words.say("report.file.review.hint", words.step(result.step()))));
        blocks.add(items.table());
        blocks.add(new Block.Heading(2, byGroup));
        blocks.add(groups.table());
        List<String> told = result.groups().stream()
                .flatMap(group -> group.told().stream()
                        .map(said -> words.around(
                                "report.review." + said.kind(),
                                words.named(group.group().name()),
                                words.named(said.comment()))))
                .toList();
        if (!told.isEmpty()) {
            blocks.add(new Block.Bullets(told));
        }
        return new Part(title, blocks, List.of(items.sheet(), groups.sheet()));
    }

    private Figures verdicts(String name, String head, List<List<Cell>> rows) {
        return Figures.of(
                name,
                List.of(
                        words.say(head),
                        words.say("report.review.yes"),
                        words.say("report.review.partly"),
                        words.say("report.review.no"),
                        words.say("report.review.rest"),
                        words.say("report.review.mean"),
                        words.say("report.review.note")),
                rows);
    }

    private static List<Cell> verdicts(String name, Verdicts said, String note) {
        return List.of(
                Cell.text(name),
                Cell.number(said.yes()),
                Cell.number(said.partly()),
                Cell.number(said.no()),
                Cell.number(said.notApplicable() + said.open()),
                said.mean().isPresent() ? Cell.percent(said.mean().getAsInt() / WHOLE) : Cell.text("–"),
                Cell.text(note));
    }

    private List<String> notes(ReviewResult.OfGroup group) {
        List<String> notes = new ArrayList<>();
        if (group.selfCheck()) {
            notes.add(words.say("report.review.self"));
        }
        if (group.rechecked() > 0) {
            notes.add(words.say("report.review.rechecked", group.rechecked()));
        }
        if (group.unresolved() > 0) {
            notes.add(words.say("report.review.unresolved", group.unresolved()));
        }
        if (group.waived() > 0) {
            notes.add(words.say("report.review.waived", group.waived()));
        }
        return notes;
    }

    Part walk(WalkResult round) {
        String title = words.say("report.walk", round.number());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Remark(words.say("report.walk.hint", round.dots(), round.each(), round.named() ? 1 : 0)));
        List<List<Cell>> all = new ArrayList<>();
        for (Draft draft : round.drafts()) {
            blocks.add(new Block.Heading(2, words.named(draft.name())));
            List<List<Cell>> rows = dotted(draft);
            blocks.add(
                    rows.isEmpty()
                            ? new Block.Remark(words.say("report.walk.none"))
                            : Figures.of(title, statementHeads(), rows).table());
            rows.forEach(row -> all.add(with(Cell.text(words.named(draft.name())), row)));
        }
        List<String> heads = new ArrayList<>(statementHeads());
        heads.addFirst(words.say("report.group"));
        return new Part(title, blocks, List.of(Figures.of(title, heads, all).sheet()));
    }

    private List<String> statementHeads() {
        return List.of(
                words.say("report.walk.statement"), words.say("report.walk.dots"), words.say("report.walk.comments"));
    }

    private List<List<Cell>> dotted(Draft draft) {
        if (draft.dots() == 0 && draft.remarks().isEmpty()) {
            return List.of();
        }
        return draft.statements().stream()
                .filter(dotted -> !dotted.hidden())
                .map(dotted -> dotted(draft, dotted))
                .toList();
    }

    private List<Cell> dotted(Draft draft, Dotted dotted) {
        String text = words.named(dotted.statement().text());
        return List.of(
                Cell.text((dotted.statement().label() + " " + text).strip()),
                Cell.number(dotted.dots()),
                Cell.text(draft.about(dotted.statement().card()).stream()
                        .map(this::remark)
                        .collect(Collectors.joining("\n"))));
    }

    private String remark(Remark remark) {
        String from = remark.name().isEmpty()
                ? words.named(remark.group())
                : words.around("gallery.comment.by", words.named(remark.name()), words.named(remark.group()));
        return words.around("report.walk.comment", words.named(remark.text()), from);
    }

    Part writing(WrittenStatements written) {
        String title = words.say("report.writing");
        Block hint = new Block.Remark(words.say("report.writing.hint", written.statements(), written.groups()));
        if (written.mistakes().isEmpty()) {
            return new Part(title, List.of(hint, new Block.Paragraph(words.say("report.writing.none"))), List.of());
        }
        Figures mistakes = Figures.of(
                title,
                List.of(
                        words.say("report.writing.mistake"),
                        words.say("report.writing.times"),
                        words.say("report.writing.groups"),
                        words.say("report.writing.why")),
                written.mistakes().stream()
                        .map(mistake -> List.of(
                                Cell.text(words.each(language ->
                                        advices.of(mistake.rule(), language).name())),
                                Cell.number(mistake.statements()),
                                Cell.number(mistake.groups()),
                                Cell.text(words.each(language ->
                                        advices.of(mistake.rule(), language).why()))))
                        .toList());
        return new Part(title, List.of(hint, mistakes.table()), List.of(mistakes.sheet()));
    }

    /** @param when {@code before} or {@code after} */
    Part asked(String when, List<Asked> questions) {
        String title = words.say("report.asked." + when);
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Asked asked : questions) {
            blocks.add(new Block.Heading(2, words.of(asked.text())));
            blocks.addAll(answers(asked));
            rows.addAll(rows(asked));
        }
        Sheet sheet = Figures.of(
                        title,
                        List.of(
                                words.say("report.file.question"),
                                words.say("report.asked.answer"),
                                words.say("report.fact.people"),
                                words.say("report.file.share")),
                        rows)
                .sheet();
        return new Part(title, blocks, List.of(sheet));
    }

    private List<Block> answers(Asked asked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Remark(words.say("report.asked.people", asked.people())));
        if (asked.hidden()) {
            blocks.add(new Block.Remark(words.say("report.asked.too-few")));
            return blocks;
        }
        if (!asked.sums().isEmpty()) {
            blocks.add(Figures.of(
                            "",
                            List.of(
                                    words.say("report.asked.answer"),
                                    words.say("report.fact.people"),
                                    words.say("report.file.share")),
                            asked.sums().stream().map(sum -> sum(asked, sum)).toList())
                    .table());
        }
        asked.mean()
                .ifPresent(mean -> blocks.add(new Block.Paragraph(words.say("report.asked.mean", oneDecimal(mean)))));
        if (!asked.texts().isEmpty()) {
            blocks.add(
                    new Block.Bullets(asked.texts().stream().map(words.people()).toList()));
        }
        return blocks;
    }

    /** Of a hidden question only how many answered. */
    private List<List<Cell>> rows(Asked asked) {
        Cell question = Cell.text(words.of(asked.text()));
        if (asked.hidden()) {
            return List.of(List.of(
                    question, Cell.text(words.say("report.asked.too-few")), Cell.number(asked.people()), Cell.empty()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        asked.sums().forEach(sum -> rows.add(with(question, sum(asked, sum))));
        asked.mean()
                .ifPresent(mean -> rows.add(List.of(
                        question,
                        Cell.text(words.say("report.asked.mean", oneDecimal(mean))),
                        Cell.number(asked.people()),
                        Cell.empty())));
        asked.texts()
                .forEach(text -> rows.add(List.of(question, Cell.text(words.named(text)), Cell.empty(), Cell.empty())));
        return rows;
    }

    private List<Cell> sum(Asked asked, Asked.Sum sum) {
        return List.of(
                Cell.text(words.of(sum.answer())),
                Cell.number(sum.people()),
                Cell.percent((double) sum.people() / Math.max(1, asked.people())));
    }

    private static String oneDecimal(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }

    private static List<Cell> with(Cell first, List<Cell> rest) {
        List<Cell> row = new ArrayList<>(rest);
        row.addFirst(first);
        return row;
    }
}
