package dev.verbatim.testing.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Spring Authorization Server as its manual sets it up, with the few things that it leaves to whoever runs it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class IssuerConfiguration {

    private final URI url;
    private final IssuerKeys keys;

    IssuerConfiguration(URI url, IssuerKeys keys) {
        this.url = url;
        this.keys = keys;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, RegisteredClientRepository clients) throws Exception {
        OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        return http.with(server, it -> it.clientAuthentication(proofs -> proofs(proofs, clients))
                        .deviceAuthorizationEndpoint(
                                device -> device.deviceAuthorizationResponseHandler(new DeviceCodes(url))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                PathPatternRequestMatcher.withDefaults().matcher(IssuerKeys.PATH))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    private static void proofs(OAuth2ClientAuthenticationConfigurer proofs, RegisteredClientRepository clients) {
        proofs.authenticationConverter(new PublicClient.Reader())
                .authenticationProvider(new PublicClient.Checker(clients))
                .authenticationProviders(providers -> providers.forEach(provider -> {
                    if (provider instanceof JwtClientAssertionAuthenticationProvider statements) {
                        JwtClientAssertionDecoderFactory decoders = new JwtClientAssertionDecoderFactory();
                        decoders.setJwtValidatorFactory(IssuerClients::statements);
                        statements.setJwtDecoderFactory(decoders);
                    }
                }));
    }

    @Bean
    RegisteredClientRepository clients() {
        return IssuerClients.of(url);
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(User.withUsername(Issuer.PERSON)
                .password("{noop}" + Issuer.PASSWORD)
                .roles("QA")
                .build());
    }

    @Bean
    JWKSource<SecurityContext> ownKey() {
        return new ImmutableJWKSet<>(new JWKSet(keys.own()));
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().issuer(url.toString()).build();
    }
}
