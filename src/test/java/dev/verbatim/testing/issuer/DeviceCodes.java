package dev.verbatim.testing.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2DeviceAuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2DeviceAuthorizationResponseHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceAuthorizationRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Hands out device codes that may be asked about each second; by itself the server says nothing, which means five. */
record DeviceCodes(URI url) implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var codes = (OAuth2DeviceAuthorizationRequestAuthenticationToken) authentication;
        new OAuth2DeviceAuthorizationResponseHttpMessageConverter()
                .write(
                        OAuth2DeviceAuthorizationResponse.with(codes.getDeviceCode(), codes.getUserCode())
                                .verificationUri(url + "/oauth2/device_verification")
                                .interval(1)
                                .build(),
                        null,
                        new ServletServerHttpResponse(response));
    }
}
