package okrworkshop.teaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import okrworkshop.shared.RefusedException;
import okrworkshop.teaching.QuizItem;

/** The items of both games: chosen, added, changed, started. */
final class ItemsPanel extends Div {
    private final transient QuizDesk desk;
    private final transient QuizWords words;
    private final transient Runnable started;
    private final Set<UUID> left = new HashSet<>();

    /** @param started draws what is on the screens */
    ItemsPanel(QuizDesk desk, QuizWords words, Runnable started) {
        this.desk = desk;
        this.words = words;
        this.started = started;
        addClassName("okr-quiz-choice");
    }

    void show() {
        removeAll();
        List<QuizItem> own = desk.own();
        List<QuizItem> all = new ArrayList<>(own);
        all.addAll(desk.shipped());
        Set<UUID> mine = new HashSet<>(own.stream().map(QuizItem::id).toList());
        add(game("spot", all.stream().filter(QuizItem.Spot.class::isInstance).toList(), mine));
        add(game("sort", all.stream().filter(QuizItem.Sort.class::isInstance).toList(), mine));
    }

    /** @param game {@code spot} or {@code sort} */
    private Section game(String game, List<QuizItem> items, Set<UUID> mine) {
        Map<QuizItem, ItemRow> rows = new LinkedHashMap<>();
        items.forEach(item -> rows.put(
                item, new ItemRow(desk, words, item, mine.contains(item.id()), !left.contains(item.id()), this::show)));
        rows.forEach((item, row) -> row.whenChosen(chosen -> {
            if (chosen) {
                left.remove(item.id());
            } else {
                left.add(item.id());
            }
        }));
        var atOnce = new Checkbox(getTranslation("quiz.at-once"), game.equals("sort"));
        var start = new Button(getTranslation("quiz.start." + game), event -> {
            List<QuizItem> chosen =
                    items.stream().filter(item -> !left.contains(item.id())).toList();
            act(() -> desk.start(chosen, atOnce.getValue()));
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var add = new Button(
                getTranslation("quiz.add"),
                event -> new ItemDialog(game.equals("spot"), words, desk, this::show).open());
        var all = new Button(getTranslation("quiz.all"), event -> choose(items, true));
        var none = new Button(getTranslation("quiz.none-of-them"), event -> choose(items, false));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        none.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new Div(start, atOnce, add);
        head.addClassName("okr-actions");
        var picking = new Div(all, none);
        picking.addClassName("okr-actions");
        var list = new Div();
        list.addClassName("okr-quiz-list");
        rows.values().forEach(list::add);
        var part = new Section(
                new H2(getTranslation("quiz.game." + game)),
                new Paragraph(getTranslation("quiz.game." + game + ".hint")),
                head,
                picking,
                list);
        part.addClassName("okr-sheet");
        return part;
    }

    private void choose(List<QuizItem> items, boolean chosen) {
        items.forEach(item -> {
            if (chosen) {
                left.remove(item.id());
            } else {
                left.add(item.id());
            }
        });
        show();
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException why) {
            Refused.show(this, why);
        }
        started.run();
    }
}
