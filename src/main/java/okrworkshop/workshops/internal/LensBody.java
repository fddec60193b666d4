package okrworkshop.workshops.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Ballot;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.Messages;
import okrworkshop.templates.TableView;

/** A lens on the wire with its texts. {@code Lens} in {@code wire.ts} is the same. */
sealed interface LensBody {
    record Texts(String type, String id, String title, String hint, String empty) {}

    record Question(String id, String text, String example) {}

    record Column(String id, String kind, String title, String hint, List<String> fields, List<String> origin) {}

    record Criterion(String field, String name, int weight, boolean divides) {}

    /** @param sentence with each question in braces, empty for other variants */
    record Form(@JsonUnwrapped Texts texts, String variant, List<Question> questions, String sentence)
            implements LensBody {}

    /** {@code LensRound} in {@code wire.ts}. */
    record Round(boolean hidden, boolean anonymous, String reveal) {
        static Round of(LensRound round) {
            return new Round(round.hidden(), round.anonymous(), round.reveal().wireName());
        }
    }

    /** {@code LensBallot} in {@code wire.ts}. */
    record Votes(int points, int perCard, Round round) {
        static Votes of(Ballot ballot) {
            return new Votes(ballot.points(), ballot.perCard(), Round.of(ballot.round()));
        }
    }

    record Columns(
            @JsonUnwrapped Texts texts,
            String variant,
            List<Column> columns,
            Optional<Round> round,
            Optional<Votes> ballot)
            implements LensBody {}

    record Tree(@JsonUnwrapped Texts texts, List<String> leafFields, List<String> origin, Optional<Votes> ballot)
            implements LensBody {}

    record Score(
            @JsonUnwrapped Texts texts,
            String formula,
            List<Criterion> criteria,
            int votes,
            int votesPerCard,
            Round voteRound,
            Optional<Round> scoreRound)
            implements LensBody {}

    record Axis(String field, int min, int max, String title, String low, String high) {}

    record Matrix(
            @JsonUnwrapped Texts texts,
            String kind,
            Axis x,
            Axis y,
            Map<String, String> quadrants,
            List<String> fields,
            Optional<Votes> ballot)
            implements LensBody {}

    record Okr(@JsonUnwrapped Texts texts, List<String> origin, Optional<Round> sufficiency) implements LensBody {}

    record Table(
            @JsonUnwrapped Texts texts,
            String kind,
            List<String> fields,
            List<String> parent,
            List<String> origin,
            List<String> views,
            Optional<String> tone,
            boolean given,
            Optional<Votes> ballot)
            implements LensBody {}

    record Trace(@JsonUnwrapped Texts texts) implements LensBody {}

    record Capacity(@JsonUnwrapped Texts texts) implements LensBody {}

    record Review(@JsonUnwrapped Texts texts, String checklist) implements LensBody {}

    /** @param path where the lens's texts lie, with a dot at the end */
    static LensBody of(Lens lens, String path, Messages messages, Language language) {
        return switch (lens) {
            case Lens.Form form ->
                new Form(
                        texts("form", lens, path, messages, language),
                        form.variant().wireName(),
                        form.questions().stream()
                                .map(question -> new Question(
                                        question,
                                        messages.text(language, path + "questions." + question),
                                        messages.text(language, path + "examples." + question)))
                                .toList(),
                        form.variant() == FormVariant.SENTENCE ? messages.text(language, path + "sentence") : "");
            case Lens.Columns columns ->
                new Columns(
                        texts("columns", lens, path, messages, language),
                        columns.variant().wireName(),
                        columns.columns().stream()
                                .map(column ->
                                        column(column, path + "columns." + column.id() + ".", messages, language))
                                .toList(),
                        columns.round().map(Round::of),
                        columns.ballot().map(Votes::of));
            case Lens.Tree tree ->
                new Tree(
                        texts("tree", lens, path, messages, language),
                        tree.leafFields(),
                        names(tree.origin()),
                        tree.ballot().map(Votes::of));
            case Lens.Score score ->
                new Score(
                        texts("score", lens, path, messages, language),
                        score.formula().wireName(),
                        score.criteria().stream()
                                .map(criterion -> new Criterion(
                                        criterion.field(),
                                        messages.text(language, path + "criteria." + criterion.field()),
                                        criterion.weight(),
                                        criterion.divides()))
                                .toList(),
                        score.votes(),
                        score.votesPerCard(),
                        Round.of(score.voteRound()),
                        score.scoreRound().map(Round::of));
            case Lens.Matrix matrix ->
                new Matrix(
                        texts("matrix", lens, path, messages, language),
                        matrix.kind().wireName(),
                        axis(matrix.x(), path + "axes.x", messages, language),
                        axis(matrix.y(), path + "axes.y", messages, language),
                        Stream.of("low-low", "low-high", "high-low", "high-high")
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        quadrant -> messages.text(language, path + "quadrants." + quadrant))),
                        matrix.fields(),
                        matrix.ballot().map(Votes::of));
            case Lens.Okr okr ->
                new Okr(
                        texts("okr", lens, path, messages, language),
                        names(okr.origin()),
                        okr.sufficiency().map(Round::of));
            case Lens.Table table ->
                new Table(
                        texts("table", lens, path, messages, language),
                        table.kind().wireName(),
                        table.fields(),
                        names(table.parent()),
                        names(table.origin()),
                        table.views().stream().map(TableView::wireName).toList(),
                        table.tone(),
                        table.given(),
                        table.ballot().map(Votes::of));
            case Lens.Trace ignored -> new Trace(texts("trace", lens, path, messages, language));
            case Lens.Capacity capacity -> new Capacity(texts("capacity", lens, path, messages, language));
            case Lens.Review review -> new Review(texts("review", lens, path, messages, language), review.checklist());
        };
    }

    private static Texts texts(String type, Lens lens, String path, Messages messages, Language language) {
        return new Texts(
                type,
                lens.id(),
                messages.text(language, path + "title"),
                messages.text(language, path + "hint"),
                messages.text(language, path + "empty"));
    }

    private static Axis axis(Lens.Axis axis, String path, Messages messages, Language language) {
        return new Axis(
                axis.field(),
                axis.min(),
                axis.max(),
                messages.text(language, path),
                messages.text(language, path + "-low"),
                messages.text(language, path + "-high"));
    }

    private static Column column(Lens.Column column, String path, Messages messages, Language language) {
        return new Column(
                column.id(),
                column.kind().wireName(),
                messages.text(language, path + "title"),
                messages.text(language, path + "hint"),
                column.fields(),
                names(column.origin()));
    }

    private static List<String> names(List<CardKind> kinds) {
        return kinds.stream().map(CardKind::wireName).toList();
    }
}
