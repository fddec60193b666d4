package okrworkshop.workshops.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Limits;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.documents.Value;
import okrworkshop.okr.DraftOkr;
import okrworkshop.shared.Language;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/**
 * The OKR of the cycle that is over as findings with which a group begins to look at where it stands: one for each objective and
 * key result, with what was reached and how it was graded. The new OKR is written anew; nothing of the old one is taken over. Pure.
 */
final class LastCycle {
    private final WorkshopTemplate template;
    private final Language language;
    private final Optional<Spot> spot;
    private final List<Operation> operations = new ArrayList<>();

    /** Where such cards lie in the method. */
    private record Spot(String step, String place) {}

    private LastCycle(WorkshopTemplate template, Language language) {
        this.template = template;
        this.language = language;
        this.spot = spot(CardKind.FINDING);
    }

    /** @param earlier as everybody may see it */
    static List<Operation> of(DocumentView earlier, WorkshopTemplate template, Language language) {
        LastCycle cycle = new LastCycle(template, language);
        int o = 0;
        for (DraftOkr.Objective objective : TakenAlong.draft(earlier).objectives()) {
            cycle.objective(++o, objective);
            int k = 0;
            for (DraftOkr.KeyResult keyResult : objective.keyResults()) {
                cycle.keyResult("KR" + o + "." + ++k, keyResult);
            }
        }
        return List.copyOf(cycle.operations);
    }

    private void objective(int number, DraftOkr.Objective objective) {
        add(objective.text(), note("O" + number, mean(objective), ""), Map.of());
    }

    private void keyResult(String label, DraftOkr.KeyResult keyResult) {
        Map<String, Value> fields = new HashMap<>();
        put(fields, "metric", keyResult.metric());
        put(fields, "unit", keyResult.unit());
        keyResult.grade().reached().ifPresent(reached -> fields.put("baseline", new Value.Number(reached)));
        add(
                keyResult.text(),
                note(
                        label,
                        keyResult.grade().score(),
                        keyResult.grade().reached().isEmpty()
                                ? ""
                                : reached(keyResult, keyResult.grade().reached().get())),
                fields);
    }

    /** {@code Last cycle KR1.2, reached 4.2 (target 5) %, score 0.7}. */
    private String note(String label, Optional<Double> score, String reached) {
        boolean zh = language == Language.ZH;
        StringJoiner facts = new StringJoiner(zh ? "，" : ", ");
        facts.add(zh ? "上个周期 " + label : "Last cycle " + label);
        if (!reached.isEmpty()) {
            facts.add(reached);
        }
        facts.add(score.map(value -> (zh ? "得分 " : "score ") + tenths(value)).orElse(zh ? "未打分" : "not scored"));
        return facts.toString();
    }

    private String reached(DraftOkr.KeyResult keyResult, double value) {
        String goal = keyResult.to().map(LastCycle::plain).orElse("");
        String unit = keyResult.unit().isEmpty() ? "" : " " + keyResult.unit();
        if (goal.isEmpty()) {
            return (language == Language.ZH ? "达到 " : "reached ") + plain(value) + unit;
        }
        return language == Language.ZH
                ? "达到 " + plain(value) + "（目标 " + goal + "）" + unit
                : "reached " + plain(value) + " (target " + goal + ")" + unit;
    }

    private static Optional<Double> mean(DraftOkr.Objective objective) {
        List<Double> scores = objective.keyResults().stream()
                .flatMap(keyResult -> keyResult.grade().score().stream())
                .toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(scores.stream().mapToDouble(Double::doubleValue).sum() / scores.size());
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A method that collects no findings gets notes. */
    private void add(String text, String evidence, Map<String, Value> more) {
        if (text.isBlank()) {
            return;
        }
        boolean finding = spot.isPresent();
        Spot where = spot.or(() -> spot(CardKind.NOTE))
                .orElse(new Spot(template.steps().getFirst().id(), ""));
        Map<String, Value> fields = new HashMap<>(finding ? more : Map.of());
        if (finding) {
            fields.put("text", new Value.Text(text));
            fields.put("evidence", new Value.Text(evidence));
        } else {
            fields.put("text", new Value.Text(cut(evidence + "\n" + text)));
        }
        operations.add(new Operation.Create(
                new CardId("last-" + (operations.size() + 1)),
                finding ? CardKind.FINDING : CardKind.NOTE,
                where.step(),
                where.place(),
                OrderKeys.inRow(operations.size()),
                fields,
                List.of()));
    }

    private static String cut(String text) {
        if (text.length() <= Limits.TEXT) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(Limits.TEXT - 1));
        return text.substring(0, half ? Limits.TEXT - 1 : Limits.TEXT);
    }

    private static void put(Map<String, Value> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, new Value.Text(text));
        }
    }

    private Optional<Spot> spot(CardKind kind) {
        for (StepTemplate step : template.steps()) {
            for (Lens lens : step.lenses()) {
                if (lens instanceof Lens.Columns board) {
                    for (Lens.Column column : board.columns()) {
                        if (column.kind() == kind) {
                            return Optional.of(new Spot(step.id(), column.id()));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
