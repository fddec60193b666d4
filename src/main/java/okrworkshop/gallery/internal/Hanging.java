package okrworkshop.gallery.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.DocumentView;
import okrworkshop.gallery.Hung;
import okrworkshop.gallery.Statement;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.shared.GroupId;

/** Takes out of a board what hangs on the wall; statements are called as on the board. Pure. */
final class Hanging {
    private Hanging() {}

    /** @param board as everybody may see it */
    static Hung of(GroupId group, DocumentView board) {
        DraftOkrReader.Okr okr = DraftOkrReader.okr(board);
        List<Statement> statements = new ArrayList<>();
        int number = 0;
        for (DraftOkr.Objective objective : okr.objectives()) {
            number++;
            List<Statement> under = keyResults("KR" + number + ".", objective.keyResults());
            String text = objective.text().strip();
            if (!text.isEmpty() || !under.isEmpty()) {
                statements.add(new Statement(objective.id(), true, "O" + number, text, ""));
                statements.addAll(under);
            }
        }
        statements.addAll(keyResults("", okr.looseKeyResults()));
        return new Hung(group, statements);
    }

    /** What nobody has written yet has its number, and is left out. */
    private static List<Statement> keyResults(String prefix, List<DraftOkr.KeyResult> keyResults) {
        List<Statement> statements = new ArrayList<>();
        int number = 0;
        for (DraftOkr.KeyResult keyResult : keyResults) {
            number++;
            String text = keyResult.text().strip();
            String facts = facts(keyResult);
            if (!text.isEmpty() || !facts.isEmpty()) {
                String label = prefix.isEmpty() ? "" : prefix + number;
                statements.add(new Statement(
                        keyResult.id(), false, label, text.isEmpty() ? facts : text, text.isEmpty() ? "" : facts));
            }
        }
        return statements;
    }

    private static String facts(DraftOkr.KeyResult keyResult) {
        String range = keyResult.from().isEmpty() && keyResult.to().isEmpty()
                ? ""
                : number(keyResult.from()) + " → " + number(keyResult.to()) + unit(keyResult.unit());
        String measure = Stream.of(keyResult.metric().strip(), range)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(measure, keyResult.due().map(Object::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String number(Optional<Double> number) {
        return number.map(each -> BigDecimal.valueOf(each).stripTrailingZeros().toPlainString())
                .orElse("?");
    }

    /** 98%, 3天, 12 hours. */
    private static String unit(String typed) {
        String unit = typed.strip();
        boolean latin = !unit.isEmpty() && Character.isLetter(unit.codePointAt(0)) && unit.codePointAt(0) < 0x250;
        return latin ? " " + unit : unit;
    }
}
