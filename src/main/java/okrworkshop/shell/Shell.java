package okrworkshop.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the product has in its head. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("authoring.css")
@StyleSheet("arrival.css")
@StyleSheet("attention.css")
@StyleSheet("stage.css")
@StyleSheet("report.css")
@StyleSheet("alignment.css")
@StyleSheet("setup.css")
@StyleSheet("teaching.css")
@StyleSheet("gallery.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Shell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/okr-workshop.svg", "any");
        settings.addMetaTag("theme-color", "#f7f3ea");
        settings.addMetaTag("referrer", "same-origin");
    }
}
