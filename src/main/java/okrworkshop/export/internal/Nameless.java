package okrworkshop.export.internal;

import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.reviews.Reviews;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.StepCheck;
import okrworkshop.workshops.Workshop;

/** Numbers for names in everything beside the drafts that stands in books. */
record Nameless(Pseudonyms names) {
    Workshop of(Workshop workshop) {
        return new Workshop(
                workshop.id(),
                workshop.crew(),
                workshop.code(),
                names.in(workshop.title()),
                names.in(workshop.parent()),
                workshop.cycleStart(),
                workshop.cycleEnd(),
                workshop.language(),
                workshop.preset(),
                workshop.groupSize(),
                workshop.template(),
                workshop.phase(),
                workshop.position(),
                workshop.timer(),
                workshop.groups().stream().map(this::of).toList(),
                workshop.rules(),
                workshop.createdAt());
    }

    Group of(Group group) {
        return group.named(names.in(group.name()));
    }

    Reviews.ReviewedItem of(Reviews.ReviewedItem item) {
        return new Reviews.ReviewedItem(
                item.review(),
                item.item(),
                item.verdict(),
                names.in(item.comment()),
                item.reply(),
                names.in(item.replyReason()),
                item.changed(),
                item.recheck(),
                names.in(item.recheckComment()),
                names.in(item.waived()));
    }

    Reviews.Remark of(Reviews.Remark remark) {
        return new Reviews.Remark(
                remark.review(),
                remark.kind(),
                remark.about(),
                names.in(remark.quote()),
                names.in(remark.comment()),
                remark.reply(),
                names.in(remark.replyReason()),
                remark.changed());
    }

    StepCheck of(StepCheck check) {
        return new StepCheck(
                check.step(),
                check.checklist(),
                check.items().stream()
                        .map(item -> new StepCheck.Item(item.id(), item.verdict(), names.in(item.comment())))
                        .toList());
    }

    Departure of(Departure departure) {
        return new Departure(
                departure.workshop(),
                departure.at(),
                departure.by(),
                departure.step(),
                names.in(departure.reason()),
                departure.unmet());
    }

    WalkResult of(WalkResult walk) {
        return new WalkResult(
                walk.id(),
                walk.number(),
                walk.openedAt(),
                walk.endsAt(),
                walk.total(),
                walk.closedAt(),
                walk.each(),
                walk.named(),
                walk.onWall(),
                walk.drafts().stream().map(this::of).toList());
    }

    private WalkResult.Draft of(WalkResult.Draft draft) {
        return new WalkResult.Draft(
                draft.group(),
                names.in(draft.name()),
                draft.statements().stream()
                        .map(dotted -> new WalkResult.Dotted(of(dotted.statement()), dotted.dots(), dotted.hidden()))
                        .toList(),
                draft.remarks().stream()
                        .map(remark -> new WalkResult.Remark(
                                remark.id(),
                                remark.card(),
                                remark.from(),
                                names.in(remark.group()),
                                names.in(remark.name()),
                                remark.at(),
                                names.in(remark.text()),
                                remark.hidden()))
                        .toList());
    }

    private Statement of(Statement statement) {
        return new Statement(
                statement.card(),
                statement.objective(),
                statement.label(),
                names.in(statement.text()),
                names.in(statement.facts()));
    }

    Alignment of(Alignment alignment) {
        return new Alignment(
                of(alignment.superior()),
                alignment.groups().stream().map(this::of).toList());
    }

    SuperiorOkr of(SuperiorOkr superior) {
        return new SuperiorOkr(superior.objectives().stream()
                .map(objective -> new SuperiorOkr.Objective(
                        objective.id(),
                        names.in(objective.text()),
                        objective.gone(),
                        objective.keyResults().stream()
                                .map(keyResult -> new SuperiorOkr.KeyResult(
                                        keyResult.id(), names.in(keyResult.text()), keyResult.gone()))
                                .toList()))
                .toList());
    }

    private GroupOkr of(GroupOkr group) {
        return new GroupOkr(
                group.id(),
                group.number(),
                names.in(group.name()),
                group.objectives().stream()
                        .map(objective -> new GroupOkr.Objective(
                                objective.label(),
                                names.in(objective.text()),
                                objective.serves(),
                                objective.keyResults().stream().map(this::of).toList()))
                        .toList(),
                group.requests().stream()
                        .map(request -> new GroupOkr.Request(
                                names.in(request.text()),
                                names.in(request.team()),
                                request.confirmed(),
                                request.keyResults()))
                        .toList());
    }

    private GroupOkr.KeyResult of(GroupOkr.KeyResult keyResult) {
        return new GroupOkr.KeyResult(
                keyResult.label(),
                names.in(keyResult.text()),
                names.in(keyResult.metric()),
                keyResult.from(),
                keyResult.to(),
                names.in(keyResult.unit()),
                keyResult.direction());
    }
}
