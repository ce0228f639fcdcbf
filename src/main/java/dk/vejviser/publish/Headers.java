package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.product.SecurityPolicy;

/**
 * {@code _headers}, as Netlify and Cloudflare Pages read it: a strict policy on everything, and
 * assets that never change under their address, and a service worker that a browser always asks for
 * anew.
 */
final class Headers {
  private Headers() {}

  static String of(Site site) {
    String base = site.info().basePath();
    return """
        %s*
          Content-Security-Policy: %s
          X-Content-Type-Options: nosniff
          X-Frame-Options: DENY
          Referrer-Policy: no-referrer
          Permissions-Policy: camera=(), geolocation=(), microphone=(), interest-cohort=()
          Cross-Origin-Opener-Policy: same-origin
          Strict-Transport-Security: max-age=31536000

        %sassets/*
          Cache-Control: public, max-age=31536000, immutable

        %ssearch/:build/*
          Cache-Control: public, max-age=31536000, immutable

        %ssearch/root.bin
          Cache-Control: no-cache

        %ssearch/door.txt
          Cache-Control: no-cache

        %sservice-worker.js
          Cache-Control: no-cache
        """
        .formatted(base, SecurityPolicy.HEADER, base, base, base, base, base);
  }
}
