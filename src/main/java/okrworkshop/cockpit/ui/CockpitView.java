package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.attention.ui.AttentionPanels;
import okrworkshop.people.Seats;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.DownloadLinks;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Regrouping;
import okrworkshop.workshops.Roster;
import okrworkshop.workshops.Seatings;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;
import org.springframework.beans.factory.ObjectProvider;

/** The trainer's seat: runs one workshop and sees all its groups, live. */
@Route(Places.COCKPIT)
@PermitAll
class CockpitView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CockpitReader reader;
    private final transient Workshops workshops;
    private final transient Progress progress;
    private final transient Crews crews;
    private final transient Seats seats;
    private final transient Roster roster;
    private final transient Seatings seatings;
    private final transient TableFiles files;
    private final transient Regrouping regrouping;
    private final transient ObjectProvider<DownloadLinks> downloads;
    private final transient ObjectProvider<AttentionPanels> attention;
    private final transient PersonId trainer;
    private final transient Arriving arriving;
    private final transient Stagecraft craft;
    private final transient WallReader wall;
    private final transient ShownAddress address;
    private transient Optional<RehearsalBanner> rehearsal = Optional.empty();
    private transient Optional<CockpitContent> content = Optional.empty();
    private transient Optional<LiveUpdates> live = Optional.empty();

    CockpitView(
            CockpitReader reader,
            Workshops workshops,
            Progress progress,
            Crews crews,
            Seats seats,
            Roster roster,
            Seatings seatings,
            TableFiles files,
            Regrouping regrouping,
            ObjectProvider<DownloadLinks> downloads,
            Arriving arriving,
            Stagecraft craft,
            WallReader wall,
            ObjectProvider<AttentionPanels> attention,
            SignedIn signedIn) {
        this.reader = reader;
        this.workshops = workshops;
        this.progress = progress;
        this.crews = crews;
        this.seats = seats;
        this.roster = roster;
        this.seatings = seatings;
        this.files = files;
        this.regrouping = regrouping;
        this.downloads = downloads;
        this.arriving = arriving;
        this.craft = craft;
        this.wall = wall;
        this.address = arriving.address(VaadinRequest.getCurrent());
        this.attention = attention;
        this.trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-cockpit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopId id = WorkshopAddress.of(event);
        CockpitState state = read(id);
        var conductor = new Conductor(workshops, crews, progress, regrouping, trainer, id, () -> draw(id));
        var desk = new PeopleDesk(roster, regrouping, workshops, seats, trainer, id, () -> draw(id));
        var stage = new StageDesk(craft, wall, address, trainer, id);
        var shown = new CockpitContent(
                state, conductor, desk, address, stage, seating(id), downloads(state.workshop()), panel(id));
        removeAll();
        var banner = arriving.rehearsal(trainer, id);
        add(banner, shown);
        banner.show(state);
        rehearsal = Optional.of(banner);
        shown.show(state);
        content = Optional.of(shown);
        getUI().ifPresent(ui -> listen(ui, id));
    }

    private Optional<Component> downloads(Workshop workshop) {
        return downloads.stream().findFirst().map(links -> new DownloadsPanel(links, trainer, workshop));
    }

    private SeatingPanel seating(WorkshopId id) {
        return new SeatingPanel(new SeatingDesk(seatings, files, trainer, id, () -> draw(id)));
    }

    private Optional<Component> panel(WorkshopId id) {
        return attention.stream().findFirst().map(panels -> panels.of(trainer, id));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        content.ifPresent(shown -> listen(event.getUI(), shown.workshop()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.ifPresent(LiveUpdates::close);
        live = Optional.empty();
        super.onDetach(event);
    }

    private void listen(UI ui, WorkshopId id) {
        live.ifPresent(LiveUpdates::close);
        live = Optional.of(LiveUpdates.begin(ui, progress, address, id, () -> draw(id)));
    }

    private void draw(WorkshopId id) {
        content.ifPresent(shown -> {
            CockpitState state = read(id);
            rehearsal.ifPresent(banner -> banner.show(state));
            shown.show(state);
        });
    }

    /** Whoever looks at this page is here: a page that is open asks at least twice a minute. */
    private CockpitState read(WorkshopId id) {
        CockpitState state = reader.read(trainer, id, Language.of(getLocale()));
        crews.here(trainer, id);
        return state;
    }

    @Override
    public String getPageTitle() {
        return content.map(CockpitContent::title).orElse("") + " · " + getTranslation("app.name");
    }
}
