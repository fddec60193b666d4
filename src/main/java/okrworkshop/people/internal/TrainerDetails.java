package okrworkshop.people.internal;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Trainers as the sign-in form knows them. */
@Component
class TrainerDetails implements UserDetailsService {
    private final JdbcClient jdbc;

    TrainerDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String username = typed.strip().toLowerCase(Locale.ROOT);
        return jdbc.sql("select password_hash from trainer where username = ?")
                .param(username)
                .query(String.class)
                .optional()
                .map(hash -> User.withUsername(username)
                        .password(hash)
                        .roles(Authorities.TRAINER)
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such trainer"));
    }
}
