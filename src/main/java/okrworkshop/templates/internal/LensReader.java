package okrworkshop.templates.internal;

import static okrworkshop.templates.internal.StructureReader.kind;
import static okrworkshop.templates.internal.StructureReader.list;
import static okrworkshop.templates.internal.StructureReader.texts;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.templates.Ballot;
import okrworkshop.templates.ColumnsVariant;
import okrworkshop.templates.FormVariant;
import okrworkshop.templates.Formula;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import okrworkshop.templates.TableView;
import tools.jackson.databind.JsonNode;

/** Reads one lens that kept to the schema. */
final class LensReader {
    private LensReader() {}

    static Lens lens(JsonNode lens) {
        String id = lens.path("id").asString();
        String type = lens.path("type").asString();
        return switch (type) {
            case "form" ->
                new Lens.Form(
                        id,
                        FormVariant.ofWireName(lens.path("variant").asString("questions")),
                        texts(lens.path("questions")));
            case "columns" ->
                new Lens.Columns(
                        id,
                        ColumnsVariant.ofWireName(lens.path("variant").asString("board")),
                        list(lens.path("columns"), LensReader::column),
                        round(lens.path("round")),
                        ballot(lens));
            case "tree" -> new Lens.Tree(id, texts(lens.path("leafFields")), kinds(lens, "origin"), ballot(lens));
            case "score" ->
                new Lens.Score(
                        id,
                        Formula.ofWireName(lens.path("formula").asString("weighted")),
                        list(lens.path("criteria"), LensReader::criterion),
                        lens.path("votes").asInt(),
                        lens.path("votesPerCard").asInt(),
                        round(lens.path("voteRound")).orElse(LensRound.OPEN),
                        round(lens.path("scoreRound")));
            case "matrix" ->
                new Lens.Matrix(
                        id,
                        kind(lens.path("kind")),
                        axis(lens.path("x")),
                        axis(lens.path("y")),
                        texts(lens.path("fields")),
                        ballot(lens));
            case "okr" -> new Lens.Okr(id, kinds(lens, "origin"), round(lens.path("sufficiency")));
            case "table" -> table(id, lens);
            case "trace" -> new Lens.Trace(id);
            case "capacity" -> new Lens.Capacity(id);
            case "review" -> new Lens.Review(id, lens.path("checklist").asString());
            default -> throw new IllegalStateException("the schema allows a lens that is not read: " + type);
        };
    }

    private static Lens.Table table(String id, JsonNode lens) {
        List<TableView> views = list(lens.path("views"), view -> TableView.ofWireName(view.asString()));
        return new Lens.Table(
                id,
                kind(lens.path("kind")),
                texts(lens.path("fields")),
                kinds(lens, "parent"),
                kinds(lens, "origin"),
                views.isEmpty() ? List.of(TableView.ROWS) : views,
                lens.path("tone").asStringOpt(),
                lens.path("given").asBoolean(false),
                ballot(lens));
    }

    private static Lens.Axis axis(JsonNode axis) {
        return new Lens.Axis(
                axis.path("field").asString(),
                axis.path("min").asInt(),
                axis.path("max").asInt());
    }

    private static Optional<Ballot> ballot(JsonNode lens) {
        return lens.has("votes")
                ? Optional.of(new Ballot(
                        lens.path("votes").asInt(),
                        lens.path("votesPerCard").asInt(),
                        round(lens.path("voteRound")).orElse(LensRound.OPEN)))
                : Optional.empty();
    }

    private static Lens.Column column(JsonNode column) {
        return new Lens.Column(
                column.path("id").asString(),
                kind(column.path("kind")),
                texts(column.path("fields")),
                kinds(column, "origin"));
    }

    private static Lens.Criterion criterion(JsonNode criterion) {
        return new Lens.Criterion(
                criterion.path("field").asString(),
                criterion.path("weight").asInt(0),
                criterion.path("divides").asBoolean(false));
    }

    /** What is left out is in the open, with names, and the group's own matter. */
    private static Optional<LensRound> round(JsonNode round) {
        return round.isMissingNode()
                ? Optional.empty()
                : Optional.of(new LensRound(
                        round.path("hidden").asBoolean(false),
                        round.path("anonymous").asBoolean(false),
                        LensRound.Reveal.ofWireName(round.path("reveal").asString("group"))));
    }

    private static List<CardKind> kinds(JsonNode node, String name) {
        return list(node.path(name), StructureReader::kind);
    }
}
