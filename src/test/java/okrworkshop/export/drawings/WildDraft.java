package okrworkshop.export.drawings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.okr.Scoring;

/** Drafts as nobody writes them: rings of links, years apart, hostile and endless texts. The same seed gives the same draft. */
final class WildDraft {
    static final List<Scoring.Criterion> CRITERIA =
            List.of(new Scoring.Criterion("fit", 30, false), new Scoring.Criterion("effort", 10, true));

    private static final List<String> TEXTS = List.of(
            "",
            "   ",
            "<script>alert(1)</script>",
            "\"/><image href='http://example.com/x'/>&amp;]]>",
            "a\u0000b\u0008c\uFFFE",
            "\uD83D lone, 👩‍👩‍👧‍👦 family",
            "x".repeat(300),
            "很长的一句话没有标点".repeat(20),
            "A name of a hundred letters that goes on and on until nobody can read it in one breath any more, alas",
            "مرحبا بالعالم",
            "短",
            "Line one\nline two\tand a tab",
            "100 %");

    private final Random random;
    private final BoardFixture board = new BoardFixture();
    private final List<String> ids = new ArrayList<>();

    private WildDraft(long seed) {
        random = new Random(seed);
    }

    static DraftOkr of(long seed) {
        return new WildDraft(seed).draft();
    }

    private DraftOkr draft() {
        int cards = random.nextInt(120);
        for (int i = 0; i < cards; i++) {
            put("c" + i);
        }
        for (int i = 0; i < cards * 2; i++) {
            LinkType type =
                    List.of(LinkType.PARENT, LinkType.ORIGIN, LinkType.DEPENDS).get(random.nextInt(3));
            board.link(ids.get(random.nextInt(cards)), type, ids.get(random.nextInt(cards)));
        }
        return DraftOkrReader.read(board, List.of(new Scoring(CRITERIA, false, Optional.empty())), Set.of());
    }

    private void put(String id) {
        ids.add(id);
        CardKind kind = List.of(
                        CardKind.DRIVER,
                        CardKind.DRIVER,
                        CardKind.STRATEGY,
                        CardKind.FINDING,
                        CardKind.EXPECTATION,
                        CardKind.OBJECTIVE,
                        CardKind.KEY_RESULT,
                        CardKind.TASK,
                        CardKind.TASK,
                        CardKind.RESOURCE,
                        CardKind.RISK,
                        CardKind.SUPPORT_REQUEST)
                .get(random.nextInt(12));
        List<Object> fields = new ArrayList<>();
        kind.fields().forEach((name, spec) -> {
            if (!name.equals("text") && random.nextInt(3) > 0) {
                fields.add(name);
                fields.add(
                        switch (spec.type()) {
                            case TEXT, LINE -> text();
                            case NUMBER -> number();
                            case DATE -> day();
                            case CHOICE ->
                                spec.choices().get(random.nextInt(spec.choices().size()));
                        });
            }
        });
        board.put(id, kind, text(), fields.toArray());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private double number() {
        return List.of(0.0, -5.0, 1e15, 3.0, 4.5, 0.1, 1e-9, 100.0).get(random.nextInt(8));
    }

    private String day() {
        return LocalDate.of(2026, 4, 1).plusDays(random.nextInt(7300) - 3650).toString();
    }
}
