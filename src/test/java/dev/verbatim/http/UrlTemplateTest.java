package dev.verbatim.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.http.UrlTemplate.Fit;
import dev.verbatim.model.SourceSpan;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "/me/messages => https://h/v1.0/me/messages",
                "/me/messages => https://h/beta/me/messages/?$top=1",
                "/me/messages => /v1.0/me/messages",
                "https://h/v1.0/me => https://h/beta/me",
                "/users/{id | name} => https://h/v1.0/users/{id | userPrincipalName}",
                "/users/{id} => https://h/v1.0/users/a@b.c",
                "/users/<id>/x => https://h/users/1/x",
                "/users/:id/x => https://h/users/1/x",
                "/teams/(team-id)/x => https://h/teams/1/x",
                "policies/things => https://h/v1.0/policies/things",
                "/ws/{id}/range(address='{address}') => https://h/v1.0/ws/{id}/range(address='A1/B2')",
                "/me/reminderView(start=a,end=b) => /me/reminderView(start='2017-06-05T10:00:00.0',end='x')",
                "/print/range/cell => https://h/print/range/cell(row=1)",
                "/root/delta() => /root/delta",
                "/root/delta => /root/delta(token='a')",
                "/root/microsoft.graph.search(q='{x}') => /root/search(q='a b')",
                "/users('{id}')/x => /users/1/x",
                "/drive/root:/{item-path}:/children => /drive/root:/a/b c/d.txt:/children",
                "/drive/root:/{item-path} => /drive/root:/a/b",
                "/sites/{host}:/{relative-path}:/lists => /sites/h.com:/a/b:/lists",
                "…/workbook/names/{n} => https://h/v1.0/me/drive/items/1/workbook/names/x",
                ".../workbook/names => https://h/v1.0/me/workbook/names",
                "/groups/{id}/members => /groups/1/members/microsoft.graph.user",
                "/groups/{id}/members => /groups/1/members/microsoft.graph.user/$count",
                "/photos/{id} => /photos/1/$value",
                "/classes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/x => /classes/5/x",
                "{uploadUrl} => https://upload/abc",
                "/users/{id | name}/chats/{id}/members => https://h/v1.0/me/chats/19:8b/members",
                "/education/users/{id}/tasks => /education/me/tasks",
                "/me/drive/items/{id}/workbook/range(n={n}) => /me/drive/root/workbook/range(n=2)",
                "/users/{id}/drive/items/{id}/children => /me/drive/root:/a/b c:/children",
                "/me/drive/items/{id} => /me/drive/root:/a/b",
            })
    void fits(String template, String url) {
        assertThat(fit(template, url)).isEqualTo(Fit.FITS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '¤',
            value = {
                "/me/messages => /me/message",
                "/me/messages => /me",
                "/me/messages => /me/messages/1",
                "/me/messages/{id} => /me/messages",
                "/me => /users/1",
                "/users/{id} => /me/messages",
                "/users/me/messages => /me/messages",
                "/drive/items/{id}/children => /drive/root:/a/children",
                "/drive/items/{id}/children => /drive/root",
                "/a/{id}/$ref => /a/1",
                "/drive/root:/{path}:/children => /drive/root:/a/b",
                "/reports/getX(period='{p}') => /reports/getY(period='1')",
                "/domains/{id} => /domain/contoso.com",
                "…/workbook/names => /me/workbook/tables",
            })
    void does_not_fit(String template, String url) {
        assertThat(fit(template, url)).isEqualTo(Fit.NONE);
    }

    @Test
    void tells_letter_case_apart() {
        assertThat(fit("/auditLogs/directoryaudits", "/auditLogs/directoryAudits"))
                .isEqualTo(Fit.OTHER_CASE);
    }

    @Test
    void tells_another_method_apart() {
        assertThat(template("/a").fit("PATCH", "/a")).isEqualTo(Fit.OTHER_METHOD);
        assertThat(template("/a").matches("PATCH", "/a")).isFalse();
    }

    @Test
    void many_ellipses_cost_no_more_than_the_product_of_the_lengths() {
        String many = String.join("/", Collections.nCopies(100, "..."));
        String long_ = String.join("/", Collections.nCopies(150, "a"));
        assertThat(fit("/" + many + "/b", "/" + long_)).isEqualTo(Fit.NONE);
    }

    private static Fit fit(String template, String url) {
        return template(template).fit("GET", url);
    }

    private static UrlTemplate template(String url) {
        return new UrlTemplate("GET", url, SourceSpan.ofFile("p.md"));
    }
}
