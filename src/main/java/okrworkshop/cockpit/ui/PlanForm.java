package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Arrangement;
import okrworkshop.workshops.WorkshopPlan;

/**
 * A title, and everything else in folded sections whose defaults already work. What the service refuses is said at the field
 * that it is about, in the section that opens for it.
 */
final class PlanForm extends Div {
    private final TextField title = new TextField(getTranslation("create.field.title"));
    private final MethodPart method;
    private final GoalPart goal;
    private final TimePart time;
    private final GroupsPart groups;
    private final SeatingPart seating;
    private final RulesPart rules;
    private final Map<String, PlanSection> sections = new LinkedHashMap<>();
    private boolean drawn;

    PlanForm(List<WorkshopTemplate> templates, Optional<Earlier> earlier, TableFiles files, Clock clock) {
        addClassName("okr-form");
        Quarter next = Quarter.after(LocalDate.now(clock));
        title.setValue(earlier.map(one -> one.workshop().title())
                .orElseGet(() -> getTranslation("create.default-title", String.valueOf(next.year()), next.number())));
        title.setRequiredIndicatorVisible(true);
        title.setAutoselect(true);
        goal = new GoalPart(clock, this::told);
        groups = new GroupsPart(this::regrouped);
        method = new MethodPart(templates, earlier, this::chosen);
        time = new TimePart(method.method(), this::told);
        rules = new RulesPart(method.method(), this::told);
        seating = new SeatingPart(files, groups, this::told);
        method.languages().addValueChangeListener(event -> spoken());
        add(title);
        section("method", method);
        section("goal", goal);
        section("time", time);
        section("groups", groups);
        section("seating", seating);
        section("rules", rules);
        drawn = true;
        earlier.ifPresent(one -> like(one, clock));
        spoken();
        told();
    }

    /** What the trainer has decided; empty, with a message at the field, when something is missing. */
    Optional<WorkshopPlan> plan() {
        title.setInvalid(false);
        method.languages().setInvalid(false);
        boolean complete = checked("goal", goal::complete);
        complete &= checked("time", time::complete);
        complete &= checked("groups", groups::complete);
        complete = complete && checked("seating", seating::complete);
        complete &= checked("rules", rules::complete);
        return complete ? Optional.of(made()) : Optional.empty();
    }

    private WorkshopPlan made() {
        return new WorkshopPlan(
                method.method().id(),
                title.getValue().strip(),
                goal.parent(),
                goal.from(),
                goal.to(),
                groups.number(),
                groups.size(),
                method.language(),
                time.preset(),
                new Arrangement(
                        method.like(),
                        groups.groups(),
                        seating.kind(),
                        seating.people(),
                        rules.ownPace(),
                        time.minutes(),
                        rules.tailoring(time.beats())));
    }

    /** Puts the reason at its field, or passes it on when it belongs to none. */
    void explain(RefusedException refused) {
        Refusal refusal = refused.refusal();
        switch (refusal.code()) {
            case "workshop.title-empty" -> atTitle(refusal);
            case "text.too-long" -> tooLong(refusal);
            case "workshop.cycle" -> at("goal", () -> goal.refuse(refusal));
            case "workshop.groups", "workshop.group-size", "workshop.group-twice", "name.too-long" ->
                at("groups", () -> groups.refuse(refusal));
            case "workshop.preset", "workshop.minutes" -> at("time", () -> time.refuse(refusal));
            case "roster.empty", "roster.too-long", "roster.twice" -> at("seating", () -> seating.refuse(refusal));
            case "workshop.budget" -> at("rules", () -> rules.refuse(refusal));
            default -> throw refused;
        }
    }

    private void atTitle(Refusal refusal) {
        Fields.refuse(title, refusal);
        title.focus();
    }

    /** The service names the limit only; the title is the field that broke it when it is longer. */
    private void tooLong(Refusal refusal) {
        int limit = Integer.parseInt(refusal.arguments().getFirst());
        if (title.getValue().strip().length() > limit) {
            atTitle(refusal);
        } else {
            at("goal", () -> goal.refuse(refusal));
        }
    }

    private boolean checked(String section, BooleanSupplier complete) {
        boolean fine = complete.getAsBoolean();
        if (!fine) {
            at(section, () -> {});
        }
        return fine;
    }

    private void at(String section, Runnable say) {
        say.run();
        PlanSection part = part(section);
        part.setOpened(true);
        part.scrollIntoView();
    }

    private void like(Earlier earlier, Clock clock) {
        goal.like(earlier.workshop(), clock);
        time.like(earlier.workshop());
        groups.like(earlier.workshop());
        seating.like(earlier.workshop().rules().seating());
        rules.like(earlier.workshop().rules());
        if (!earlier.list().isEmpty()) {
            var along = new Checkbox(
                    getTranslation("create.like.list", earlier.list().size()));
            along.addValueChangeListener(event -> {
                seating.take(event.getValue() ? earlier.list() : List.of(), groups.names());
                told();
            });
            addComponentAtIndex(1, along);
        }
    }

    private void section(String name, Component content) {
        var section = new PlanSection(name, content);
        sections.put(name, section);
        add(section);
    }

    private void chosen(WorkshopTemplate other) {
        if (drawn) {
            time.show(other);
            rules.show(other);
            told();
        }
    }

    private void spoken() {
        method.languages().getOptionalValue().ifPresent(groups::speak);
    }

    private void regrouped() {
        if (drawn) {
            seating.regroup();
            told();
        }
    }

    /** What is chosen, in one line for each section. */
    private void told() {
        if (drawn && method.languages().getValue() != null) {
            say("method", method.summary());
            say("goal", goal.summary());
            say("time", time.summary());
            say("groups", groups.summary());
            say("seating", seating.summary());
            say("rules", rules.summary());
        }
    }

    private void say(String section, String line) {
        part(section).say(line);
    }

    private PlanSection part(String name) {
        return Objects.requireNonNull(sections.get(name));
    }
}
