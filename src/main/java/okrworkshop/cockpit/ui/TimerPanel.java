package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Timer;

/** The one timer of the room. */
final class TimerPanel extends Section {
    private final Countdown countdown = new Countdown();
    private final Bell bell = new Bell(getTranslation("bell.cockpit"));
    private final Div main;
    private final Div change;
    private final Button start = new Button(getTranslation("timer.start"));
    private final Button pause = new Button(getTranslation("timer.pause"));

    TimerPanel(Conductor conductor) {
        addClassNames("okr-sheet", "okr-timer");
        countdown.addClassName("okr-countdown");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(event -> conductor.startTimer());
        pause.addClickListener(event -> conductor.pauseTimer());
        change = new Div(minutes(conductor, -5), minutes(conductor, -1), minutes(conductor, 1), minutes(conductor, 5));
        change.addClassName("okr-timer-change");
        var reset = new Button(getTranslation("timer.reset"), event -> conductor.resetTimer());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        main = new Div(start, pause, reset);
        main.addClassName("okr-timer-main");
        add(new H2(getTranslation("timer.title")), countdown, main, change, bell);
    }

    void show(CockpitState state) {
        Timer timer = state.workshop().timer();
        setVisible(state.workshop().phase() == Phase.RUNNING);
        main.setVisible(state.lead().own());
        change.setVisible(state.lead().own());
        countdown.showLate(timer, state.now());
        bell.show(timer, state.now());
        boolean running = timer instanceof Timer.Running;
        start.setVisible(!running);
        start.setText(getTranslation(timer instanceof Timer.Paused ? "timer.resume" : "timer.start"));
        pause.setVisible(running);
    }

    private Button minutes(Conductor conductor, int minutes) {
        String sign = minutes > 0 ? "+" : "−";
        var button = new Button(sign + Math.abs(minutes), event -> conductor.changeTimer(Duration.ofMinutes(minutes)));
        button.setAriaLabel(getTranslation(minutes > 0 ? "timer.add" : "timer.take", Math.abs(minutes)));
        return button;
    }
}
