package sasaeai.local.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invites the demo logins that the local realm already holds; their accounts adopt them. */
final class Accounts {
    private Accounts() {}

    static void inviteYawata(Loading loading) {
        invite(loading, DemoUser.named("yawata-center"), List.of("あんしんセンター八幡", "あんしんセンターさとの花"), null);
        invite(loading, DemoUser.named("yawata-resident"), List.of(), "八幡 区長（町屋）");
    }

    static void invite(Loading loading, DemoUser user, List<String> centers, @Nullable String member) {
        loading.create(
                "account",
                user.username(),
                "/accounts",
                Body.of(
                        "username", user.username(),
                        "label", user.lastName(),
                        "role", user.role().toUpperCase(Locale.ROOT),
                        "centerIds",
                                centers.stream()
                                        .map(name -> loading.id("center", name))
                                        .toList(),
                        "memberId", member == null ? null : loading.id("member", member)));
    }
}
