package okrworkshop.workshops;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.lint.OkrSet;
import okrworkshop.templates.Gate;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.writing.Asked;

/**
 * What the steps of a template ask of a group until it stands in one of them: the cards of their lenses and the fields of tables; the
 * fields of objectives and key results when a step is only done with them, since their lens shows all of them everywhere.
 */
final class AskedParts {
    private final Set<OkrSet.Field> fields = EnumSet.noneOf(OkrSet.Field.class);
    private final Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);

    private AskedParts() {}

    /** @param position index of the step in which the group is */
    static Asked until(List<StepTemplate> steps, int position, LocalDate cycleStart, LocalDate cycleEnd) {
        var parts = new AskedParts();
        Set<CardKind> behind = Set.of();
        for (int index = 0; index <= Math.min(position, steps.size() - 1); index++) {
            behind = Set.copyOf(parts.kinds);
            steps.get(index).lenses().forEach(parts::lens);
            steps.get(index).done().forEach(parts::done);
        }
        // Where nobody asks for days, those that are there may belong to a cycle that is over.
        Optional<OkrSet.Cycle> cycle = Optional.of(new OkrSet.Cycle(cycleStart, cycleEnd))
                .filter(set -> parts.fields.contains(OkrSet.Field.KEY_RESULT_DUE));
        return new Asked(cycle, parts.fields, parts.kinds, behind);
    }

    /** The same of the steps that the group has left: what it is still at is no mistake yet. */
    static Asked behind(List<StepTemplate> steps, int position, LocalDate cycleStart, LocalDate cycleEnd) {
        Asked left = until(steps, position - 1, cycleStart, cycleEnd);
        return new Asked(left.cycle(), left.fields(), left.kinds(), left.kinds());
    }

    private void lens(Lens lens) {
        switch (lens) {
            case Lens.Okr ignored -> {
                kinds.add(CardKind.OBJECTIVE);
                fields.add(OkrSet.Field.RANK);
            }
            case Lens.Table table -> table(table);
            case Lens.Matrix matrix -> risks(matrix.kind(), matrix.fields());
            case Lens.Capacity ignored -> {
                kinds.add(CardKind.RESOURCE);
                fields.add(OkrSet.Field.CUTS);
            }
            case Lens.Columns columns -> columns.columns().forEach(column -> risks(column.kind(), column.fields()));
            default -> {}
        }
    }

    private void table(Lens.Table table) {
        boolean underKeyResult = table.parent().contains(CardKind.KEY_RESULT);
        if (table.kind() == CardKind.TASK) {
            kinds.add(CardKind.TASK);
            add(OkrSet.Field.TASK_OWNER, table.fields().contains("owner"));
            add(OkrSet.Field.TASK_DUE, table.fields().contains("due"));
            add(OkrSet.Field.TASK_KEY_RESULT, underKeyResult);
        } else if (table.kind() == CardKind.SUPPORT_REQUEST
                && underKeyResult
                && table.fields().contains("confirmed")) {
            kinds.add(CardKind.SUPPORT_REQUEST);
        }
        risks(table.kind(), table.fields());
    }

    /** Without a response and an owner a risk is no more than a worry: its rule has nothing to count. */
    private void risks(CardKind kind, List<String> asked) {
        if (kind == CardKind.RISK && asked.containsAll(List.of("response", "owner"))) {
            kinds.add(CardKind.RISK);
        }
    }

    private void done(Gate gate) {
        switch (gate) {
            case Gate.Filled filled -> field(filled.kind(), filled.field());
            case Gate.Before before -> field(before.kind(), before.field());
            case Gate.Linked linked ->
                add(
                        OkrSet.Field.PARENT,
                        linked.kind() == CardKind.OBJECTIVE
                                && linked.link() == LinkType.ORIGIN
                                && linked.to() == CardKind.EXPECTATION);
            case Gate.Covered covered ->
                add(
                        OkrSet.Field.KEY_RESULTS,
                        covered.kind() == CardKind.OBJECTIVE
                                && covered.link() == LinkType.PARENT
                                && covered.from() == CardKind.KEY_RESULT
                                && covered.min() > 1);
            default -> {}
        }
    }

    private void field(CardKind kind, String name) {
        add(OkrSet.Field.OBJECTIVE_OWNER, kind == CardKind.OBJECTIVE && name.equals("owner"));
        add(OkrSet.Field.KEY_RESULT_OWNER, kind == CardKind.KEY_RESULT && name.equals("owner"));
        add(OkrSet.Field.KEY_RESULT_DUE, kind == CardKind.KEY_RESULT && name.equals("due"));
    }

    private void add(OkrSet.Field field, boolean wanted) {
        if (wanted) {
            fields.add(field);
        }
    }
}
