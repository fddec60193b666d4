package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import okrworkshop.gallery.ui.GalleryPlaces;
import okrworkshop.letterhead.ui.LetterheadPlaces;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.ui.TeachingPlaces;

/** The pages around the room: check, hand-out, a further device, the crew, diagnosis, quiz, gallery walk, words for the hints, Word template. */
final class ArrivalMenu extends MenuBar {
    ArrivalMenu(WorkshopId workshop) {
        addClassName("okr-arrival-menu");
        MenuItem room = addItem(getTranslation("arrival.menu"));
        SubMenu pages = room.getSubMenu();
        pages.addItem(link(Places.roomCheck(workshop), "room-check.title", false));
        pages.addItem(link(Places.handout(workshop), "handout.title", true));
        pages.addItem(link(Places.devices(workshop), "devices.title", false));
        pages.addItem(link(Places.crew(workshop), "crew.title", false));
        pages.addItem(link(TeachingPlaces.diagnosis(workshop), "diagnosis.title", false));
        pages.addItem(link(TeachingPlaces.quiz(workshop), "quiz.title", false));
        pages.addItem(link(GalleryPlaces.gallery(workshop), "gallery.title", false));
        pages.addItem(link(Places.words(workshop), "words.title", false));
        pages.addItem(link(LetterheadPlaces.letterhead(workshop), "letterhead.title", false));
    }

    private Anchor link(String href, String text, boolean ownWindow) {
        var link = new Anchor(href, getTranslation(text));
        link.addClassName("okr-menu-link");
        if (ownWindow) {
            link.setTarget("_blank");
        }
        return link;
    }
}
