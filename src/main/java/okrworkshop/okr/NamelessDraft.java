package okrworkshop.okr;

import java.util.List;

/** A draft with numbers for names; ids, choices and numbers stay as they are. */
final class NamelessDraft {
    private final Pseudonyms names;

    NamelessDraft(Pseudonyms names) {
        this.names = names;
    }

    DraftOkr of(DraftOkr draft) {
        return new DraftOkr(
                draft.frame().stream()
                        .map(card -> new DraftOkr.Answer(card.step(), card.question(), names.in(card.text())))
                        .toList(),
                draft.notes().stream()
                        .map(card -> new DraftOkr.Note(card.step(), card.place(), names.in(card.text())))
                        .toList(),
                draft.expectations().stream().map(this::expectation).toList(),
                draft.exclusions().stream()
                        .map(card -> new DraftOkr.Exclusion(names.in(card.text()), names.in(card.reason())))
                        .toList(),
                draft.questions().stream()
                        .map(card -> new DraftOkr.Question(
                                names.in(card.text()), names.in(card.asker()), names.in(card.addressee())))
                        .toList(),
                draft.findings().stream().map(this::finding).toList(),
                draft.drivers().stream().map(this::driver).toList(),
                draft.strategies().stream().map(this::strategy).toList(),
                draft.objectives().stream().map(this::objective).toList(),
                draft.looseKeyResults().stream().map(this::keyResult).toList(),
                draft.looseTasks().stream().map(this::task).toList(),
                draft.resources().stream().map(this::resource).toList(),
                draft.support().stream().map(this::support).toList(),
                draft.risks().stream().map(this::risk).toList(),
                draft.reflections().stream()
                        .map(card -> new DraftOkr.Reflection(card.step(), card.place(), names.in(card.text())))
                        .toList(),
                draft.todos().stream()
                        .map(card -> new DraftOkr.Todo(names.in(card.text()), card.due(), names.in(card.owner())))
                        .toList());
    }

    private DraftOkr.Expectation expectation(DraftOkr.Expectation card) {
        return new DraftOkr.Expectation(
                card.id(),
                names.in(card.text()),
                names.in(card.source()),
                names.in(card.stakeholder()),
                names.in(card.metric()),
                card.from(),
                card.to(),
                names.in(card.unit()),
                card.priority());
    }

    private DraftOkr.Finding finding(DraftOkr.Finding card) {
        return new DraftOkr.Finding(
                card.id(),
                names.in(card.text()),
                names.in(card.evidence()),
                names.in(card.cause()),
                names.in(card.metric()),
                card.baseline(),
                card.target(),
                names.in(card.unit()),
                card.side(),
                card.key(),
                card.originIds());
    }

    private DraftOkr.Driver driver(DraftOkr.Driver card) {
        return new DraftOkr.Driver(
                card.id(),
                names.in(card.text()),
                names.in(card.metric()),
                card.value(),
                names.in(card.unit()),
                card.parts(),
                card.parentIds());
    }

    private DraftOkr.Strategy strategy(DraftOkr.Strategy card) {
        return new DraftOkr.Strategy(
                card.id(),
                names.in(card.text()),
                names.in(card.effect()),
                names.in(card.metric()),
                card.target(),
                names.in(card.unit()),
                names.in(card.test()),
                names.in(card.stop()),
                names.in(card.partners()),
                card.votes(),
                card.total(),
                card.scores(),
                card.numbers(),
                card.decision(),
                names.in(card.reason()),
                names.in(card.decider()),
                card.driverIds(),
                card.originIds());
    }

    DraftOkr.Objective objective(DraftOkr.Objective card) {
        return new DraftOkr.Objective(
                card.id(),
                names.in(card.text()),
                all(card.alsoWritten()),
                names.in(card.owner()),
                card.rank(),
                card.commitment(),
                waived(card.waived()),
                card.serves(),
                card.originIds(),
                card.sufficiency(),
                card.keyResults().stream().map(this::keyResult).toList());
    }

    DraftOkr.KeyResult keyResult(DraftOkr.KeyResult card) {
        DraftOkr.Grade grade = card.grade();
        return new DraftOkr.KeyResult(
                card.id(),
                names.in(card.text()),
                all(card.alsoWritten()),
                names.in(card.metric()),
                card.from(),
                card.to(),
                names.in(card.unit()),
                card.direction(),
                card.due(),
                names.in(card.owner()),
                card.dimension(),
                card.confidence(),
                names.in(card.source()),
                waived(card.waived()),
                new DraftOkr.Grade(
                        grade.reached(),
                        grade.score(),
                        names.in(grade.completion()),
                        names.in(grade.difficulty()),
                        names.in(grade.dedication())),
                card.originIds(),
                card.tasks().stream().map(this::task).toList());
    }

    DraftOkr.Task task(DraftOkr.Task card) {
        return new DraftOkr.Task(
                card.id(),
                names.in(card.text()),
                names.in(card.owner()),
                card.start(),
                card.due(),
                card.effort(),
                names.in(card.deliverable()),
                names.in(card.depends()),
                card.dependsOnIds());
    }

    private DraftOkr.Resource resource(DraftOkr.Resource card) {
        return new DraftOkr.Resource(
                card.id(),
                names.in(card.text()),
                card.type(),
                names.in(card.unit()),
                card.gross(),
                card.load(),
                card.buffer(),
                card.net(),
                card.allocated(),
                card.action(),
                names.in(card.note()));
    }

    private DraftOkr.SupportRequest support(DraftOkr.SupportRequest card) {
        return new DraftOkr.SupportRequest(
                names.in(card.text()),
                names.in(card.team()),
                names.in(card.contact()),
                card.due(),
                names.in(card.reason()),
                card.confirmed(),
                card.keyResultIds());
    }

    private DraftOkr.Risk risk(DraftOkr.Risk card) {
        return new DraftOkr.Risk(
                names.in(card.text()),
                card.impact(),
                card.control(),
                names.in(card.trigger()),
                names.in(card.response()),
                names.in(card.owner()));
    }

    private List<DraftOkr.Waiver> waived(List<DraftOkr.Waiver> waivers) {
        return waivers.stream()
                .map(waiver -> new DraftOkr.Waiver(waiver.rule(), names.in(waiver.reason())))
                .toList();
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(names::in).toList();
    }
}
