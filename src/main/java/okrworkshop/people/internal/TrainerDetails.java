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
        return jdbc.sql("select password_hash, guest from trainer where username = ?")
                .param(username)
                .query((row, number) -> User.withUsername(username)
                        .password(row.getString("password_hash"))
                        .roles(row.getBoolean("guest") ? Authorities.GUEST : Authorities.TRAINER)
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such trainer"));
    }
}
