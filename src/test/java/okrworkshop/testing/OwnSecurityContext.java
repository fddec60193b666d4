package okrworkshop.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application sets the process-wide keeper of who is signed in. Tests run several applications in one process, so
 * each test gets its own application's back.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {
    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
