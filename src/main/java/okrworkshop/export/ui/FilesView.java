package okrworkshop.export.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.archive.ui.ArchivePlaces;
import okrworkshop.export.Bundles;
import okrworkshop.export.FileDesk;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Scope;
import okrworkshop.export.ToolFiles;
import okrworkshop.letterhead.ui.LetterheadPlaces;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/**
 * The files of a workshop, for its crew: each group's book and all of them together. Asks the server how far things are only
 * while something is being made.
 */
@Route(FilesPlaces.FILES)
@PermitAll
class FilesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    /** In the address: a zip was ordered here. */
    static final String ZIP = "zip";

    private static final int LOOK_MILLISECONDS = 500;
    private static final int NOT = -1;

    private final transient Workshops workshops;
    private final transient FileDesk desk;
    private final transient Bundles bundles;
    private final transient ToolFiles tools;
    private final transient Trainer trainer;
    private final FileWait wait = new FileWait();
    private transient Optional<BundlePanel> bundle = Optional.empty();
    private transient Registration polls = () -> {};

    FilesView(Workshops workshops, FileDesk desk, Bundles bundles, ToolFiles tools, SignedIn signedIn) {
        this.workshops = workshops;
        this.desk = desk;
        this.bundles = bundles;
        this.tools = tools;
        trainer = signedIn.requireTrainer();
        addClassNames("okr-page", "okr-medium", "okr-files");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer.id(), WorkshopAddress.of(event));
        removeAll();
        var manner = new Manner(workshop.language());
        manner.add(new Anchor(LetterheadPlaces.letterhead(workshop.id()), getTranslation("files.letterhead")));
        var all = new BundlePanel(bundles, trainer.id(), workshop, manner, new Address(workshop.id(), isMarked(event)));
        bundle = Optional.of(all);
        add(
                new Anchor("workshops/" + workshop.id(), getTranslation("room-check.back", workshop.title())),
                new H1(getTranslation("files.title")),
                new Paragraph(getTranslation("files.intro")),
                manner,
                wait,
                books(workshop, manner),
                all,
                new ToolPanel(
                        workshop,
                        manner,
                        (group, format, options, nameless) -> tools.make(
                                workshops.get(trainer.id(), workshop.id()), group, format, options, nameless)));
        if (mayArchive(workshop)) {
            add(archive(workshop.id()));
        }
    }

    private boolean mayArchive(Workshop workshop) {
        return !trainer.guest()
                && workshop.crew()
                        .role(trainer.id())
                        .filter(role -> role != CrewRole.OBSERVER)
                        .isPresent();
    }

    private Section archive(WorkshopId id) {
        var link = new Anchor(ArchivePlaces.archive(id), getTranslation("archive.link"));
        link.addClassName("okr-button-quiet");
        var archive = new Section(
                new H2(getTranslation("archive.title")), new Paragraph(getTranslation("archive.intro")), link);
        archive.addClassNames("okr-sheet", "okr-files-archive");
        return archive;
    }

    private static boolean isMarked(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(ZIP);
    }

    /** The mark in the page's address lasts as long as the page does in the browser. */
    private final class Address implements BundlePanel.Ordering {
        private final WorkshopId id;
        private final boolean expected;

        private Address(WorkshopId id, boolean expected) {
            this.id = id;
            this.expected = expected;
        }

        @Override
        public boolean expected() {
            return expected;
        }

        @Override
        public void begun() {
            watch();
            become(FilesPlaces.files(id) + "?" + ZIP);
        }

        @Override
        public void ended() {
            become(FilesPlaces.files(id));
        }

        private void become(String place) {
            UI.getCurrent().getPage().getHistory().replaceState(null, place);
        }
    }

    private Section books(Workshop workshop, Manner manner) {
        var books = new Section(new H2(getTranslation("files.books")));
        books.addClassNames("okr-sheet", "okr-downloads");
        books.add(row(workshop, getTranslation("files.workshop"), new Scope.WorkshopBook(), manner));
        workshop.openGroups().forEach(group -> books.add(row(workshop, group.name(), book(group), manner)));
        return books;
    }

    private static Scope book(Group group) {
        return new Scope.GroupBook(group.id());
    }

    private FileRow row(Workshop workshop, String name, Scope scope, Manner manner) {
        return new FileRow(name, (format, whole) -> order(workshop.id(), manner, scope, format, whole));
    }

    private void order(WorkshopId id, Manner manner, Scope scope, FileFormat format, String whole) {
        wait.said()
                .trying(() ->
                        desk.order(trainer.id(), workshops.get(trainer.id(), id).id(), manner.wish(scope, format)))
                .ifPresent(ticket -> {
                    wait.add(whole, ticket);
                    watch();
                });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        polls = ui.addPollListener(poll -> look());
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(NOT);
        wait.leave();
    }

    private void look() {
        try {
            wait.look();
            bundle.ifPresent(BundlePanel::look);
        } catch (RefusedException notOfTheCrewAnyMore) {
            wait.leave();
            removeAll();
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
        watch();
    }

    private void watch() {
        boolean busy = wait.isWaiting() || bundle.filter(BundlePanel::isRunning).isPresent();
        getUI().filter(ui -> ui.getPollInterval() != (busy ? LOOK_MILLISECONDS : NOT))
                .ifPresent(ui -> ui.setPollInterval(busy ? LOOK_MILLISECONDS : NOT));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("files.title") + " · " + getTranslation("app.name");
    }
}
