package okrworkshop.takehome.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import okrworkshop.takehome.HomePage;

/** The page itself, to read and to select. */
final class HomeArticle extends Article {
    static final String ID = "okr-home-article";

    HomeArticle(HomePage page, String label) {
        setId(ID);
        addClassNames("okr-sheet", "okr-home-article");
        getElement().setAttribute("aria-label", label);
        add(new Html("<div>" + page.html() + "</div>"));
    }
}
