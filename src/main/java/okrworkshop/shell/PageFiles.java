package okrworkshop.shell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Scripts and style sheets of the pages. Their addresses name their content, so a browser may keep them for good. They are
 * served here and not by Vaadin's servlet because a room without TLS gets no Brotli, which is all that the build packs, and
 * because that servlet reads the jar's index anew for each file.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles {
    private static final Duration FOR_GOOD = Duration.ofDays(365);

    @Bean
    ResourceHttpRequestHandler scripts() {
        return files("META-INF/VAADIN/webapp/VAADIN/build/");
    }

    @Bean
    ResourceHttpRequestHandler styles() {
        return files("META-INF/resources/");
    }

    @Bean
    ResourceHttpRequestHandler themeStyles() {
        return files("META-INF/resources/aura/");
    }

    @Bean
    SimpleUrlHandlerMapping pageFilesMapping(
            ResourceHttpRequestHandler scripts,
            ResourceHttpRequestHandler styles,
            ResourceHttpRequestHandler themeStyles) {
        return new SimpleUrlHandlerMapping(
                Map.of("/VAADIN/build/*", scripts, "/*.css", styles, "/aura/*.css", themeStyles),
                Ordered.HIGHEST_PRECEDENCE);
    }

    private static ResourceHttpRequestHandler files(String folder) {
        var handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource(folder)));
        handler.setResourceResolvers(List.of(new KeptFiles(), new PathResourceResolver()));
        handler.setCacheControl(CacheControl.maxAge(FOR_GOOD).immutable());
        handler.setUseLastModified(false);
        return handler;
    }
}
