package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import okrworkshop.shared.Refusal;
import okrworkshop.workshops.VoteBudget;

/** Votes of one step. */
final class BudgetRow extends Div {
    private final String ballot;
    private final transient VoteBudget planned;
    private final IntegerField points;
    private final IntegerField perCard;

    BudgetRow(String ballot, String step, VoteBudget planned, Runnable changed) {
        this.ballot = ballot;
        this.planned = planned;
        addClassName("okr-budget");
        points = Fields.number(getTranslation("create.rules.points"), planned.points());
        perCard = Fields.number(getTranslation("create.rules.per-card"), planned.perCard());
        points.setAriaLabel(step + ": " + getTranslation("create.rules.points"));
        perCard.setAriaLabel(step + ": " + getTranslation("create.rules.per-card"));
        points.addValueChangeListener(event -> changed.run());
        perCard.addValueChangeListener(event -> changed.run());
        add(new Span(step), points, perCard);
    }

    String ballot() {
        return ballot;
    }

    VoteBudget budget() {
        return new VoteBudget(points.getValue(), perCard.getValue());
    }

    boolean isOwn() {
        return !points.isEmpty() && !perCard.isEmpty() && !budget().equals(planned);
    }

    void set(VoteBudget budget) {
        points.setValue(budget.points());
        perCard.setValue(budget.perCard());
    }

    /** @return whether both numbers are possible */
    boolean complete() {
        boolean filled = Fields.filled(points);
        filled = Fields.filled(perCard) && filled;
        if (filled && !fits(budget())) {
            refuse(Refusal.of("workshop.budget", 1, VoteBudget.MOST));
        }
        return filled && fits(budget());
    }

    void refuse(Refusal refusal) {
        if (!points.isEmpty() && !perCard.isEmpty() && !fits(budget())) {
            Fields.refuse(points, refusal);
        }
    }

    private static boolean fits(VoteBudget budget) {
        return budget.points() >= 1
                && budget.points() <= VoteBudget.MOST
                && budget.perCard() >= 1
                && budget.perCard() <= budget.points();
    }
}
