package okrworkshop.api;

import io.swagger.v3.oas.annotations.Hidden;
import okrworkshop.shared.RefusedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses under /api that nobody else answers; otherwise they would end in a page. */
@Hidden
@RestController
class UnknownAddress {
    @RequestMapping("/api/**")
    void unknown() {
        throw new RefusedException("request.not-found");
    }
}
