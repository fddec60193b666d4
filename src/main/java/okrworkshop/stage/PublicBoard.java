package okrworkshop.stage;

import java.util.List;
import java.util.Optional;
import okrworkshop.documents.Card;
import okrworkshop.documents.CardId;

/**
 * What everybody may see of a view of a board, in words, to be read from the last row. It names no author.
 *
 * @param title of the view
 * @param sections columns, questions or branches; none for a view that has no cards of its own
 */
public record PublicBoard(String title, List<Section> sections) {
    public PublicBoard {
        sections = List.copyOf(sections);
    }

    /**
     * Cards that belong together.
     *
     * @param title empty for cards that stand for themselves
     * @param card that is the title, if it is one
     */
    public record Section(String title, Optional<CardId> card, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /** Under a title of the method. */
        public Section(String title, List<Line> lines) {
            this(title, Optional.empty(), lines);
        }
    }

    /**
     * A card.
     *
     * @param depth below the first cards of its section
     */
    public record Line(Card card, String text, int depth) {
        /** A card with its main text. */
        Line(Card card, int depth) {
            this(card, card.text().strip(), depth);
        }
    }

    /** How many cards there are. */
    public int size() {
        return sections.stream().mapToInt(section -> section.lines().size()).sum();
    }
}
