package okrworkshop.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says about the API as a whole. */
@Configuration
@OpenAPIDefinition(
        info =
                @Info(
                        title = "OKR Workshop",
                        version = "1",
                        description = "Drives a workshop without a browser. Live editing goes over the board socket."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A trainer's API token or a participant's seat token.")
class ApiDescription {}
