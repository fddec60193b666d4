package okrworkshop.templates.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldSpec;
import okrworkshop.documents.FieldType;
import okrworkshop.templates.Carry;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;

/** A field that is named belongs to the kind beside it, and a value that is asked for can be chosen there. */
final class Fields implements Rule {
    @Override
    public void check(WorkshopTemplate template, Report report) {
        for (int i = 0; i < template.steps().size(); i++) {
            StepTemplate step = template.steps().get(i);
            String at = "/steps/" + i;
            for (int j = 0; j < step.lenses().size(); j++) {
                lens(step.lenses().get(j), at + "/lenses/" + j, report);
            }
            for (int j = 0; j < step.carry().size(); j++) {
                Carry carry = step.carry().get(j);
                where(carry.kind(), carry.where(), at + "/carry/" + j + "/where", report);
            }
            for (int j = 0; j < step.done().size(); j++) {
                gate(step.done().get(j), at + "/done/" + j, report);
            }
        }
    }

    private static void lens(Lens lens, String at, Report report) {
        switch (lens) {
            case Lens.Columns columns -> {
                for (int i = 0; i < columns.columns().size(); i++) {
                    Lens.Column column = columns.columns().get(i);
                    String fields = at + "/columns/" + i + "/fields";
                    known(column.kind(), column.fields(), fields, report);
                    withoutText(column.fields(), fields, report);
                }
            }
            case Lens.Tree tree -> {
                known(CardKind.STRATEGY, tree.leafFields(), at + "/leafFields", report);
                withoutText(tree.leafFields(), at + "/leafFields", report);
            }
            case Lens.Table table -> {
                known(table.kind(), table.fields(), at + "/fields", report);
                table.tone().ifPresent(tone -> number(table.kind(), tone, at + "/tone", report));
            }
            case Lens.Score score -> {
                for (int i = 0; i < score.criteria().size(); i++) {
                    number(
                            CardKind.STRATEGY,
                            score.criteria().get(i).field(),
                            at + "/criteria/" + i + "/field",
                            report);
                }
            }
            case Lens.Matrix matrix -> {
                known(matrix.kind(), matrix.fields(), at + "/fields", report);
                withoutText(matrix.fields(), at + "/fields", report);
                axis(matrix.kind(), matrix.x(), at + "/x", report);
                axis(matrix.kind(), matrix.y(), at + "/y", report);
            }
            case Lens.Trace ignored -> {}
            case Lens.Form ignored -> {}
            case Lens.Okr ignored -> {}
            case Lens.Capacity ignored -> {}
            case Lens.Review ignored -> {}
        }
    }

    private static void gate(Gate gate, String at, Report report) {
        switch (gate) {
            case Gate.Count count -> where(count.kind(), count.where(), at + "/where", report);
            case Gate.Filled filled -> {
                where(filled.kind(), filled.where(), at + "/where", report);
                known(filled.kind(), filled.field(), at + "/field", report);
            }
            case Gate.Either either -> {
                where(either.kind(), either.where(), at + "/where", report);
                known(either.kind(), either.fields(), at + "/fields", report);
            }
            case Gate.Linked linked -> where(linked.kind(), linked.where(), at + "/where", report);
            case Gate.Covered covered -> where(covered.kind(), covered.where(), at + "/where", report);
            case Gate.Before before -> {
                where(before.kind(), before.where(), at + "/where", report);
                typed(before.kind(), before.field(), FieldType.DATE, "date", at + "/field", report);
            }
            case Gate.Answered ignored -> {}
            case Gate.Everyone ignored -> {}
            case Gate.Scored ignored -> {}
            case Gate.Discussed ignored -> {}
            case Gate.Agreed ignored -> {}
            case Gate.Resolved ignored -> {}
            case Gate.Worded ignored -> {}
            case Gate.Reviewed ignored -> {}
        }
    }

    private static void axis(CardKind kind, Lens.Axis axis, String at, Report report) {
        number(kind, axis.field(), at + "/field", report);
        if (axis.min() >= axis.max()) {
            report.at(at, "The scale goes from " + axis.min() + " to " + axis.max() + ".", "Make min less than max.");
        }
    }

    private static void number(CardKind kind, String field, String at, Report report) {
        typed(kind, field, FieldType.NUMBER, "number", at, report);
    }

    private static void typed(CardKind kind, String field, FieldType type, String name, String at, Report report) {
        List<String> fitting = kind.fields().values().stream()
                .filter(spec -> spec.type() == type)
                .map(FieldSpec::name)
                .toList();
        if (!fitting.contains(field)) {
            report.at(
                    at,
                    "The kind " + kind.wireName() + " has no " + name + " \"" + field + "\".",
                    Closest.remedy(field, fitting));
        }
    }

    private static void where(CardKind kind, Map<String, String> where, String at, Report report) {
        where.forEach((field, value) -> {
            String pointer = YamlTree.child(at, field);
            if (known(kind, field, pointer, report)) {
                List<String> choices = spec(kind, field).choices();
                if (!choices.isEmpty() && !choices.contains(value)) {
                    report.at(
                            pointer,
                            "\"" + field + "\" of " + kind.wireName() + " is never \"" + value + "\".",
                            Closest.remedy(value, choices));
                }
            }
        });
    }

    private static void known(CardKind kind, List<String> fields, String at, Report report) {
        for (int i = 0; i < fields.size(); i++) {
            known(kind, fields.get(i), at + "/" + i, report);
        }
    }

    private static boolean known(CardKind kind, String field, String at, Report report) {
        Collection<String> names = kind.fields().keySet();
        if (names.contains(field)) {
            return true;
        }
        report.at(at, "The kind " + kind.wireName() + " has no field \"" + field + "\".", Closest.remedy(field, names));
        return false;
    }

    private static void withoutText(List<String> fields, String at, Report report) {
        int text = fields.indexOf("text");
        if (text >= 0) {
            report.at(at + "/" + text, "A card shows its text in any case.", "Remove \"text\" here.");
        }
    }

    private static FieldSpec spec(CardKind kind, String field) {
        return java.util.Objects.requireNonNull(kind.fields().get(field));
    }
}
