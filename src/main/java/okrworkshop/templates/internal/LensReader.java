package okrworkshop.templates.internal;

import static okrworkshop.templates.internal.StructureReader.kind;
import static okrworkshop.templates.internal.StructureReader.list;
import static okrworkshop.templates.internal.StructureReader.texts;

import java.util.Optional;
import okrworkshop.templates.Lens;
import okrworkshop.templates.LensRound;
import tools.jackson.databind.JsonNode;

/** Reads one lens that kept to the schema. */
final class LensReader {
    private LensReader() {}

    static Lens lens(JsonNode lens) {
        String id = lens.path("id").asString();
        String type = lens.path("type").asString();
        return switch (type) {
            case "form" -> new Lens.Form(id, texts(lens.path("questions")));
            case "columns" ->
                new Lens.Columns(id, list(lens.path("columns"), LensReader::column), round(lens.path("round")));
            case "tree" -> new Lens.Tree(id, texts(lens.path("leafFields")), kinds(lens, "origin"));
            case "score" ->
                new Lens.Score(
                        id,
                        list(lens.path("criteria"), LensReader::criterion),
                        lens.path("votes").asInt(),
                        lens.path("votesPerCard").asInt(),
                        round(lens.path("voteRound")).orElse(LensRound.OPEN),
                        round(lens.path("scoreRound")));
            case "okr" -> new Lens.Okr(id, kinds(lens, "origin"));
            case "table" ->
                new Lens.Table(id, kind(lens.path("kind")), texts(lens.path("fields")), kinds(lens, "parent"));
            case "capacity" -> new Lens.Capacity(id);
            case "review" -> new Lens.Review(id, lens.path("checklist").asString());
            default -> throw new IllegalStateException("the schema allows a lens that is not read: " + type);
        };
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
                criterion.path("field").asString(), criterion.path("weight").asInt());
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

    private static java.util.List<okrworkshop.documents.CardKind> kinds(JsonNode node, String name) {
        return list(node.path(name), StructureReader::kind);
    }
}
