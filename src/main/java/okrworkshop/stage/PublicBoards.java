package okrworkshop.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.LinkType;
import okrworkshop.shared.Language;
import okrworkshop.stage.PublicBoard.Line;
import okrworkshop.stage.PublicBoard.Section;
import okrworkshop.templates.Lens;
import okrworkshop.templates.Messages;
import okrworkshop.templates.StepTemplate;

/** Puts the cards of a document into the words of a view. Pure. */
public final class PublicBoards {
    private static final Comparator<Card> IN_ORDER =
            Comparator.comparing(Card::order).thenComparing(card -> card.id().value());

    private final DocumentView board;
    private final Messages messages;
    private final Language language;

    /** @param board as everybody sees it: {@code Documents.read}, never {@code readWhole} */
    public PublicBoards(DocumentView board, Messages messages, Language language) {
        this.board = board;
        this.messages = messages;
        this.language = language;
    }

    /** One view of a step. */
    public PublicBoard of(StepTemplate step, Lens lens) {
        String path = "steps." + step.id() + ".lenses." + lens.id() + ".";
        List<Section> sections =
                switch (lens) {
                    case Lens.Columns columns ->
                        columns.columns().stream()
                                .map(column ->
                                        new Section(words(path + "columns." + column.id() + ".title"), column(column)))
                                .toList();
                    case Lens.Form form ->
                        form.questions().stream()
                                .map(question ->
                                        new Section(words(path + "questions." + question), answer(step, question)))
                                .toList();
                    case Lens.Tree ignored -> branches(CardKind.DRIVER, CardKind.STRATEGY);
                    case Lens.Okr ignored -> branches(CardKind.OBJECTIVE, CardKind.KEY_RESULT);
                    case Lens.Trace ignored -> branches(CardKind.OBJECTIVE, CardKind.KEY_RESULT);
                    case Lens.Matrix matrix -> quadrants(matrix, path);
                    case Lens.Score ignored -> plain(CardKind.STRATEGY);
                    case Lens.Table table -> plain(table.kind());
                    case Lens.Capacity ignored -> plain(CardKind.RESOURCE);
                    case Lens.Review ignored -> List.of();
                };
        return new PublicBoard(words(path + "title"), sections);
    }

    private String words(String path) {
        return messages.text(language, path);
    }

    private List<Card> cards(CardKind kind) {
        return board.cards(kind).stream().filter(PublicBoards::written).toList();
    }

    private static boolean written(Card card) {
        return !card.text().isBlank();
    }

    /** Those of a cluster come behind its head. */
    private List<Line> column(Lens.Column column) {
        List<Card> here = cards(column.kind()).stream()
                .filter(card -> card.place().equals(column.id()))
                .toList();
        Set<CardId> ids = here.stream().map(Card::id).collect(Collectors.toSet());
        Map<CardId, List<Card>> under = here.stream()
                .filter(card -> card.group().filter(ids::contains).isPresent())
                .collect(Collectors.groupingBy(card -> card.group().orElseThrow()));
        List<Line> lines = new ArrayList<>();
        here.stream()
                .filter(card -> card.group().filter(ids::contains).isEmpty())
                .forEach(card -> {
                    lines.add(new Line(card, 0));
                    under.getOrDefault(card.id(), List.of()).forEach(inner -> lines.add(new Line(inner, 1)));
                });
        return lines;
    }

    private List<Line> answer(StepTemplate step, String question) {
        return cards(CardKind.FRAME).stream()
                .filter(card -> card.step().equals(step.id()) && card.place().equals(question))
                .map(card -> new Line(card, 0))
                .toList();
    }

    private List<Section> plain(CardKind kind) {
        List<Line> lines = cards(kind).stream().map(card -> new Line(card, 0)).toList();
        return lines.isEmpty() ? List.of() : List.of(new Section("", lines));
    }

    /** A section for each card that hangs below nothing; what hangs below it follows, branch by branch. */
    private List<Section> branches(CardKind top, CardKind leaf) {
        List<Section> sections = new ArrayList<>();
        Set<CardId> seen = new HashSet<>();
        for (Card root : cards(top)) {
            if (parent(root, top, leaf).isEmpty() && seen.add(root.id())) {
                List<Line> lines = new ArrayList<>();
                grow(root, top, leaf, 0, lines, seen);
                sections.add(new Section(root.text().strip(), Optional.of(root.id()), lines));
            }
        }
        List<Line> loose = cards(leaf).stream()
                .filter(card -> !seen.contains(card.id()))
                .map(card -> new Line(card, 0))
                .toList();
        if (!loose.isEmpty()) {
            sections.add(new Section("", loose));
        }
        return sections;
    }

    private Optional<Card> parent(Card card, CardKind top, CardKind leaf) {
        return board.targets(card.id(), LinkType.PARENT).stream()
                .filter(above -> above.live() && (above.kind() == top || above.kind() == leaf))
                .filter(PublicBoards::written)
                .findFirst();
    }

    private void grow(Card above, CardKind top, CardKind leaf, int depth, List<Line> lines, Set<CardId> seen) {
        board.sources(above.id(), LinkType.PARENT).stream()
                .filter(card -> card.live() && written(card) && (card.kind() == top || card.kind() == leaf))
                .sorted(IN_ORDER)
                .filter(card -> seen.add(card.id()))
                .forEach(card -> {
                    lines.add(new Line(card, depth));
                    grow(card, top, leaf, depth + 1, lines, seen);
                });
    }

    /** Cards that were placed, by quadrant; the others at the end. */
    private List<Section> quadrants(Lens.Matrix matrix, String path) {
        Map<String, List<Line>> lines = cards(matrix.kind()).stream()
                .collect(Collectors.groupingBy(
                        card -> quadrant(matrix, card),
                        Collectors.mapping(card -> new Line(card, 0), Collectors.toList())));
        List<Section> sections = new ArrayList<>();
        for (String quadrant : List.of("high-high", "high-low", "low-high", "low-low")) {
            if (lines.containsKey(quadrant)) {
                sections.add(new Section(words(path + "quadrants." + quadrant), lines.get(quadrant)));
            }
        }
        if (lines.containsKey("")) {
            sections.add(new Section("", lines.get("")));
        }
        return sections;
    }

    /** Side of x, then of y; empty for a card that has no place yet. */
    private static String quadrant(Lens.Matrix matrix, Card card) {
        Optional<String> x = side(matrix.x(), card);
        Optional<String> y = side(matrix.y(), card);
        return x.isEmpty() || y.isEmpty() ? "" : x.get() + "-" + y.get();
    }

    private static Optional<String> side(Lens.Axis axis, Card card) {
        return card.number(axis.field()).map(value -> value * 2 > axis.min() + axis.max() ? "high" : "low");
    }
}
