package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshop;

/** The panels of the cockpit; drawn anew in place, so that what is unfolded stays unfolded. */
final class CockpitContent extends Div {
    private final transient Workshop first;
    private final CockpitHeader header;
    private final JoinPanel join;
    private final AgendaPanel agenda;
    private final TimerPanel timer;
    private final ComingPanel coming;
    private final StepPanel step = new StepPanel();
    private final BeatPanel beats;
    private final RevealPanel reveal;
    private final DeparturePanel departures = new DeparturePanel();
    private final PeoplePanel people;
    private final SeatingPanel seating;
    private final GroupTiles tiles;
    private final LeadBar lead;
    private final UndoBar undo;
    private final AfterPanel after;

    CockpitContent(
            CockpitState state,
            Conductor conductor,
            PeopleDesk desk,
            ShownAddress address,
            StageDesk stage,
            SeatingPanel seating,
            Optional<Component> downloads,
            Optional<Component> attention) {
        Workshop workshop = state.workshop();
        first = workshop;
        addClassName("okr-cockpit-content");
        header = new CockpitHeader(workshop.id(), conductor, new SceneMenu(stage, state));
        join = new JoinPanel(workshop, address);
        agenda = new AgendaPanel(conductor, state);
        timer = new TimerPanel(conductor);
        coming = new ComingPanel(stage, conductor, state);
        beats = new BeatPanel(conductor);
        reveal = new RevealPanel(conductor);
        people = new PeoplePanel(desk);
        this.seating = seating;
        tiles = new GroupTiles(state, conductor);
        lead = new LeadBar(conductor);
        undo = new UndoBar(conductor);
        after = new AfterPanel(workshop);
        var course = new Div(undo, timer, coming, beats, agenda, reveal, step, departures);
        attention.ifPresent(panel -> course.addComponentAtIndex(4, panel));
        course.addClassName("okr-cockpit-lead");
        var work = new Div(tiles, join, seating, people);
        work.addClassName("okr-cockpit-work");
        work.add(new AlignmentLinks(workshop));
        downloads.ifPresent(work::add);
        work.add(after);
        add(header, lead, course, work);
    }

    void show(CockpitState state) {
        getElement().setAttribute("data-step", String.valueOf(state.workshop().position() % 9 + 1));
        getElement().setAttribute("data-phase", state.workshop().phase().name());
        header.show(state);
        join.show(state);
        agenda.show(state);
        timer.show(state);
        coming.show(state);
        beats.show(state);
        reveal.show(state);
        step.show(state);
        departures.show(state);
        people.show(state);
        seating.show(state);
        lead.show(state);
        undo.show(state);
        after.show(state);
        tiles.show(state);
    }

    WorkshopId workshop() {
        return first.id();
    }

    String title() {
        return first.title();
    }
}
