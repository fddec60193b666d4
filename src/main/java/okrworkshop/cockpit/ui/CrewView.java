package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import okrworkshop.crew.Invitation;
import okrworkshop.crew.Invitations;
import okrworkshop.crew.Member;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/** Who helps and who looks on; the owner invites by link and takes people out. */
@Route(Places.CREW)
@PermitAll
class CrewView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LOOK_MILLISECONDS = 3_000;

    private final transient Workshops workshops;
    private final transient Invitations invitations;
    private final transient Crews crews;
    private final transient PersonId trainer;
    private final transient ShownAddress address;
    private final UnorderedList people = new UnorderedList();
    private final UnorderedList links = new UnorderedList();
    private final Section inviting = new Section();
    private final Div made = new Div();
    private transient Optional<WorkshopId> shown = Optional.empty();
    private transient List<Member> shownPeople = List.of();
    private transient List<Invitation> shownLinks = List.of();

    CrewView(Workshops workshops, Invitations invitations, Crews crews, Arriving arriving, SignedIn signedIn) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.crews = crews;
        this.trainer = signedIn.requireTrainer().id();
        this.address = arriving.address(VaadinRequest.getCurrent());
        addClassNames("okr-page", "okr-medium", "okr-devices");
        people.addClassName("okr-rows");
        links.addClassName("okr-rows");
        made.addClassName("okr-sheet");
        inviting.addClassName("okr-crew-inviting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        shown = Optional.of(workshop.id());
        boolean owner = isOwner(workshop.id());
        removeAll();
        inviting.removeAll();
        made.setVisible(false);
        add(
                new Anchor(Places.cockpit(workshop.id()), getTranslation("room-check.back", workshop.title())),
                new H1(getTranslation("crew.title")),
                new Paragraph(getTranslation("crew.intro")));
        if (owner) {
            inviting.add(
                    new InviteForm(uses -> invite(workshop.id(), CrewRole.CO_TRAINER, uses), CrewRole.CO_TRAINER),
                    new InviteForm(uses -> invite(workshop.id(), CrewRole.OBSERVER, uses), CrewRole.OBSERVER));
            add(inviting, made);
        }
        add(new H2(getTranslation("crew.people")), people);
        if (owner) {
            add(new H2(getTranslation("crew.links")), links);
        }
        refresh(workshop.id());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(LOOK_MILLISECONDS);
        var polls = event.getUI().addPollListener(poll -> LiveUpdates.draw(poll.getSource(), this::look));
        addDetachListener(detach -> polls.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }

    private boolean isOwner(WorkshopId id) {
        return workshops
                .get(trainer, id)
                .crew()
                .role(trainer)
                .filter(CrewRole.OWNER::equals)
                .isPresent();
    }

    private void invite(WorkshopId id, CrewRole role, int uses) {
        String link = address.of(id).address() + "/crew/" + invitations.invite(trainer, id, role, uses);
        made.removeAll();
        made.add(new InvitationCard(link, role, uses));
        made.setVisible(true);
        made.scrollIntoView();
        refresh(id);
    }

    /** Rows are drawn anew only when something has changed: a button must not be replaced under a finger. */
    private void look() {
        shown.ifPresent(workshop -> {
            crews.here(trainer, workshop);
            if (!invitations.crew(trainer, workshop).equals(shownPeople)
                    || !links(workshop).equals(shownLinks)) {
                refresh(workshop);
            }
        });
    }

    private void refresh(WorkshopId id) {
        shownPeople = invitations.crew(trainer, id);
        shownLinks = links(id);
        boolean owner = isOwner(id);
        people.removeAll();
        links.removeAll();
        for (Member member : shownPeople) {
            people.add(new MemberRow(member, owner, () -> remove(id, member)));
        }
        for (Invitation link : shownLinks) {
            links.add(new InvitationRow(link, () -> close(id, link)));
        }
        if (shownLinks.isEmpty()) {
            links.add(new ListItem(getTranslation("crew.links.none")));
        }
    }

    private List<Invitation> links(WorkshopId id) {
        return isOwner(id) ? invitations.of(trainer, id) : List.of();
    }

    private void remove(WorkshopId id, Member member) {
        ask(
                getTranslation("crew.remove.title", member.name()),
                new Paragraph(getTranslation("crew.remove.text")),
                "crew.remove",
                () -> invitations.remove(trainer, id, member.person()));
    }

    private void close(WorkshopId id, Invitation link) {
        var people = new Checkbox(getTranslation("crew.close.people", link.uses()));
        people.setVisible(link.uses() > 0);
        ask(
                getTranslation("crew.close.title"),
                new Div(new Paragraph(getTranslation("crew.close.text")), people),
                "crew.close",
                () -> invitations.close(trainer, id, link.id(), people.getValue()));
    }

    private void ask(String title, Component text, String confirm, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(getTranslation(confirm));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.addConfirmListener(event -> {
            act.run();
            shown.ifPresent(this::refresh);
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crew.title") + " · " + getTranslation("app.name");
    }
}
