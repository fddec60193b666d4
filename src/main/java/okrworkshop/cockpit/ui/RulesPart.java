package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.templates.BeatsBy;
import okrworkshop.templates.Lens;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.Tailoring.Names;
import okrworkshop.workshops.VoteBudget;

/** Where this workshop differs from its method: names, votes, who moves on. Fixed once the workshop exists. */
final class RulesPart extends Div {
    private final Checkbox ownPace = new Checkbox(getTranslation("create.rules.own-pace"));
    private final Select<String> beatsBy = new Select<>();
    private final Select<Names> cards = names("cards");
    private final Select<Names> votes = names("votes");
    private final Div ballots = new Div();
    private final List<BudgetRow> budgets = new ArrayList<>();
    private final transient Runnable changed;
    private transient WorkshopTemplate method;

    RulesPart(WorkshopTemplate method, Runnable changed) {
        this.method = method;
        this.changed = changed;
        addClassName("okr-form");
        beatsBy.setLabel(getTranslation("create.rules.beats"));
        beatsBy.setItems("planned", BeatsBy.GROUP.wireName(), BeatsBy.FACILITATOR.wireName());
        beatsBy.setItemLabelGenerator(each -> getTranslation("create.rules.beats." + each));
        beatsBy.setValue("planned");
        ownPace.addValueChangeListener(event -> changed.run());
        List.of(beatsBy, cards, votes).forEach(field -> field.addValueChangeListener(event -> changed.run()));
        ballots.addClassName("okr-ballots");
        var fixed = new Paragraph(getTranslation("create.rules.fixed"));
        fixed.addClassName("okr-muted");
        add(fixed, cards, votes, beatsBy, ownPace, ballots);
        show(method);
    }

    void show(WorkshopTemplate other) {
        method = other;
        budgets.clear();
        ballots.removeAll();
        var texts = new StepTexts(method, Language.of(getLocale()));
        for (int position = 0; position < method.steps().size(); position++) {
            StepTemplate step = method.steps().get(position);
            for (Lens lens : step.lenses()) {
                String name = texts.name(position);
                lens.ballot()
                        .ifPresent(ballot -> budgets.add(new BudgetRow(
                                Tailoring.ballot(step, lens),
                                name,
                                new VoteBudget(ballot.points(), ballot.perCard()),
                                changed)));
            }
        }
        if (!budgets.isEmpty()) {
            ballots.add(new H3(getTranslation("create.rules.budgets")));
            budgets.forEach(ballots::add);
        }
        boolean notes = lenses().stream().anyMatch(Lens.Columns.class::isInstance);
        boolean scored = lenses().stream()
                .anyMatch(lens ->
                        lens instanceof Lens.Okr okr && okr.sufficiency().isPresent());
        cards.setVisible(notes);
        votes.setVisible(!budgets.isEmpty() || scored);
        beatsBy.setVisible(
                method.steps().stream().anyMatch(step -> !step.beats().isEmpty()));
        changed.run();
    }

    void like(Rules earlier) {
        Tailoring tailoring = earlier.tailoring();
        ownPace.setValue(earlier.ownPace());
        beatsBy.setValue(tailoring.beatsBy().map(BeatsBy::wireName).orElse("planned"));
        cards.setValue(tailoring.cards());
        votes.setValue(tailoring.votes());
        budgets.forEach(row ->
                Optional.ofNullable(tailoring.budgets().get(row.ballot())).ifPresent(row::set));
    }

    boolean ownPace() {
        return ownPace.getValue();
    }

    /** @param beats shares of beats, by step */
    Tailoring tailoring(Map<String, List<Integer>> beats) {
        Map<String, VoteBudget> own = new HashMap<>();
        budgets.stream().filter(BudgetRow::isOwn).forEach(row -> own.put(row.ballot(), row.budget()));
        return new Tailoring(
                cards.isVisible() ? cards.getValue() : Names.PLANNED,
                votes.isVisible() ? votes.getValue() : Names.PLANNED,
                Optional.of(beatsBy.getValue())
                        .filter(each -> beatsBy.isVisible() && !each.equals("planned"))
                        .map(BeatsBy::ofWireName),
                own,
                beats);
    }

    /** @return whether every budget is one */
    boolean complete() {
        boolean all = true;
        for (BudgetRow row : budgets) {
            all &= row.complete();
        }
        return all;
    }

    void refuse(Refusal refusal) {
        budgets.forEach(row -> row.refuse(refusal));
    }

    String summary() {
        List<String> own = new ArrayList<>();
        if (cards.isVisible() && cards.getValue() != Names.PLANNED) {
            own.add(getTranslation(
                    "create.rules.cards.short." + cards.getValue().wireName()));
        }
        if (votes.isVisible() && votes.getValue() != Names.PLANNED) {
            own.add(getTranslation(
                    "create.rules.votes.short." + votes.getValue().wireName()));
        }
        if (beatsBy.isVisible() && !beatsBy.getValue().equals("planned")) {
            own.add(getTranslation("create.rules.beats.short." + beatsBy.getValue()));
        }
        if (budgets.stream().anyMatch(BudgetRow::isOwn)) {
            own.add(getTranslation("create.rules.budgets.short"));
        }
        if (ownPace()) {
            own.add(getTranslation("create.rules.own-pace.short"));
        }
        return own.isEmpty() ? getTranslation("create.rules.planned") : String.join(" · ", own);
    }

    private List<Lens> lenses() {
        return method.steps().stream().flatMap(step -> step.lenses().stream()).toList();
    }

    private Select<Names> names(String what) {
        var names = new Select<Names>();
        names.setLabel(getTranslation("create.rules." + what));
        names.setItems(Arrays.asList(Names.values()));
        names.setItemLabelGenerator(each -> getTranslation("create.rules." + what + "." + each.wireName()));
        names.setValue(Names.PLANNED);
        return names;
    }
}
