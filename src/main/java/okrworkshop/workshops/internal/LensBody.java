package okrworkshop.workshops.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.Messages;

/** A lens on the wire with its texts. {@code Lens} in {@code wire.ts} is the same. */
sealed interface LensBody {
    record Texts(String type, String id, String title, String hint, String empty) {}

    record Question(String id, String text, String example) {}

    record Column(String id, String kind, String title, String hint, List<String> fields, List<String> origin) {}

    record Criterion(String field, String name, int weight) {}

    record Form(@JsonUnwrapped Texts texts, List<Question> questions) implements LensBody {}

    /** {@code LensRound} in {@code wire.ts}. */
    record Round(boolean hidden, boolean anonymous, String reveal) {
        static Round of(LensRound round) {
            return new Round(round.hidden(), round.anonymous(), round.reveal().wireName());
        }
    }

    record Columns(@JsonUnwrapped Texts texts, List<Column> columns, Optional<Round> round) implements LensBody {}

    record Tree(@JsonUnwrapped Texts texts, List<String> leafFields, List<String> origin) implements LensBody {}

    record Score(
            @JsonUnwrapped Texts texts,
            List<Criterion> criteria,
            int votes,
            int votesPerCard,
            Round voteRound,
            Optional<Round> scoreRound)
            implements LensBody {}

    record Okr(@JsonUnwrapped Texts texts, List<String> origin) implements LensBody {}

    record Table(@JsonUnwrapped Texts texts, String kind, List<String> fields, List<String> parent)
            implements LensBody {}

    record Capacity(@JsonUnwrapped Texts texts) implements LensBody {}

    record Review(@JsonUnwrapped Texts texts, String checklist) implements LensBody {}

    /** @param path where the lens's texts lie, with a dot at the end */
    static LensBody of(Lens lens, String path, Messages messages, Language language) {
        return switch (lens) {
            case Lens.Form form ->
                new Form(
                        texts("form", lens, path, messages, language),
                        form.questions().stream()
                                .map(question -> new Question(
                                        question,
                                        messages.text(language, path + "questions." + question),
                                        messages.text(language, path + "examples." + question)))
                                .toList());
            case Lens.Columns columns ->
                new Columns(
                        texts("columns", lens, path, messages, language),
                        columns.columns().stream()
                                .map(column ->
                                        column(column, path + "columns." + column.id() + ".", messages, language))
                                .toList(),
                        columns.round().map(Round::of));
            case Lens.Tree tree ->
                new Tree(texts("tree", lens, path, messages, language), tree.leafFields(), names(tree.origin()));
            case Lens.Score score ->
                new Score(
                        texts("score", lens, path, messages, language),
                        score.criteria().stream()
                                .map(criterion -> new Criterion(
                                        criterion.field(),
                                        messages.text(language, path + "criteria." + criterion.field()),
                                        criterion.weight()))
                                .toList(),
                        score.votes(),
                        score.votesPerCard(),
                        Round.of(score.voteRound()),
                        score.scoreRound().map(Round::of));
            case Lens.Okr okr -> new Okr(texts("okr", lens, path, messages, language), names(okr.origin()));
            case Lens.Table table ->
                new Table(
                        texts("table", lens, path, messages, language),
                        table.kind().wireName(),
                        table.fields(),
                        names(table.parent()));
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
