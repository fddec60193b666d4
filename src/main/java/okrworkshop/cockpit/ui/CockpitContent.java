package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import okrworkshop.people.Seats;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.DownloadLinks;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.ObjectProvider;

/** The panels of the cockpit; drawn anew in place, so that what is unfolded stays unfolded. */
final class CockpitContent extends Div {
    private final transient Workshop first;
    private final CockpitHeader header;
    private final JoinPanel join;
    private final AgendaPanel agenda;
    private final TimerPanel timer;
    private final StepPanel step = new StepPanel();
    private final BeatPanel beats;
    private final RevealPanel reveal;
    private final DeparturePanel departures = new DeparturePanel();
    private final PeoplePanel people;
    private final Map<GroupId, GroupTile> tiles = new LinkedHashMap<>();

    CockpitContent(
            CockpitState state,
            Conductor conductor,
            Seats seats,
            ShownAddress address,
            ObjectProvider<DownloadLinks> downloads) {
        Workshop workshop = state.workshop();
        first = workshop;
        addClassName("okr-cockpit-content");
        header = new CockpitHeader(conductor);
        join = new JoinPanel(workshop, address);
        agenda = new AgendaPanel(conductor, state);
        timer = new TimerPanel(conductor);
        beats = new BeatPanel(conductor);
        reveal = new RevealPanel(conductor);
        people = new PeoplePanel(seats);
        var groups = new Div();
        groups.addClassName("okr-group-tiles");
        for (Group group : workshop.groups()) {
            var tile = new GroupTile(workshop.id(), group, conductor);
            tiles.put(group.id(), tile);
            groups.add(tile);
        }
        var rooms = new Section(new H2(getTranslation("cockpit.groups")), groups);
        rooms.addClassName("okr-rooms");
        var lead = new Div(timer, beats, agenda, reveal, step, departures);
        lead.addClassName("okr-cockpit-lead");
        var work = new Div(rooms, join, people);
        work.addClassName("okr-cockpit-work");
        downloads.ifAvailable(links -> work.add(new DownloadsPanel(links, workshop)));
        add(header, lead, work);
    }

    void show(CockpitState state) {
        getElement().setAttribute("data-step", String.valueOf(state.workshop().position() % 9 + 1));
        getElement().setAttribute("data-phase", state.workshop().phase().name());
        header.show(state);
        join.show(state);
        agenda.show(state);
        timer.show(state);
        beats.show(state);
        reveal.show(state);
        step.show(state);
        departures.show(state);
        people.show(state);
        for (GroupProgress progress : state.groups()) {
            GroupTile tile = tiles.get(progress.group().id());
            if (tile != null) {
                tile.show(progress, state);
            }
        }
    }

    WorkshopId workshop() {
        return first.id();
    }

    String title() {
        return first.title();
    }
}
