package okrworkshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which pages a guest of a crew gets. A new page for everybody who is signed in has to be put here, after asking whether
 * somebody without an account of the installation may have it; otherwise it is for the role TRAINER.
 */
class GuestPagesTest {
    private static final Set<String> FOR_GUESTS = Set.of(
            "workshops",
            "workshops/:id",
            "workshops/:id/alignment",
            "workshops/:id/closing",
            "workshops/:id/crew",
            "workshops/:id/devices",
            "workshops/:id/diagnosis",
            "workshops/:id/diagnosis/report",
            "workshops/:id/files",
            "workshops/:id/gallery",
            "workshops/:id/groups/:groupId",
            "workshops/:id/handout",
            "workshops/:id/preparation",
            "workshops/:id/projector",
            "workshops/:id/quiz",
            "workshops/:id/report",
            "workshops/:id/reviews",
            "workshops/:id/room-check",
            "workshops/:id/superior-okr",
            "workshops/:id/take-home",
            "workshops/:id/word-template",
            "workshops/:id/words");

    @Test
    void guestsGetThePagesOfTheirWorkshopsAndNoOthers() {
        var pages = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("okrworkshop");
        assertThat(routes(pages.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "for everybody who is signed in", page -> page.isAnnotatedWith(PermitAll.class)))))
                .containsExactlyInAnyOrderElementsOf(FOR_GUESTS);
        assertThat(routes(pages.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "for trainers", page -> page.isAnnotatedWith(RolesAllowed.class)))))
                .contains("workshops/new", "templates", "tokens");
    }

    private static Set<String> routes(Iterable<JavaClass> pages) {
        return java.util.stream.StreamSupport.stream(pages.spliterator(), false)
                .filter(page -> page.isAnnotatedWith(Route.class))
                .map(page -> page.getAnnotationOfType(Route.class).value())
                .collect(Collectors.toSet());
    }
}
