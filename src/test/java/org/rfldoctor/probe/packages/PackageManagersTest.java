package org.rfldoctor.probe.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rfldoctor.probe.process.TemporaryDirectory;

/** Recorded output: of apt on Debian 12 and 13, of the others with test repositories. */
class PackageManagersTest {

  @Test
  void aptOffersItsCandidate() {
    assertThat(
            offers(
                new Apt(false),
                """
                rustc:
                  Installed: (none)
                  Candidate: 1.85.1+dfsg1-1+deb13u1
                  Version table:
                     1.96.1+dfsg1-2~bpo13+1 100
                        100 http://mirror.example.org/debian trixie-backports/main amd64 Packages
                     1.85.1+dfsg1-1+deb13u1 500
                        500 http://mirror.example.org/debian trixie/main amd64 Packages
                clang:
                  Installed: 1:14.0-55.7~deb12u1
                  Candidate: 1:14.0-55.7~deb12u1
                  Version table:
                 *** 1:14.0-55.7~deb12u1 500
                        500 http://mirror.example.org/debian bookworm/main amd64 Packages
                        100 /var/lib/dpkg/status
                """))
        .isEqualTo(Map.of("rustc", "1.85.1", "clang", "14.0"));
  }

  @Test
  void aptHeedsAPinOnBackports() {
    assertThat(
            offers(
                new Apt(false),
                """
                bindgen:
                  Installed: 0.66.1-4
                  Candidate: 0.71.1-4~bpo12+1
                  Version table:
                     0.71.1-4~bpo12+1 990
                        100 http://mirror.example.org/debian bookworm-backports/main amd64 Packages
                 *** 0.66.1-4 500
                        500 http://mirror.example.org/debian bookworm/main amd64 Packages
                        100 /var/lib/dpkg/status
                """))
        .isEqualTo(Map.of("bindgen", "0.71.1"));
  }

  @Test
  void aptOffersNoPackageWithoutACandidateOrRepository() {
    assertThat(
            offers(
                new Apt(false),
                """
                rustc:
                  Installed: 1.63.0+dfsg1-2
                  Candidate: 1.63.0+dfsg1-2
                  Version table:
                 *** 1.63.0+dfsg1-2 100
                        100 /var/lib/dpkg/status
                make:
                  Installed: 4.3-4.1
                  Candidate: 4.3-4.1
                  Version table:
                 *** 4.3-4.1 100
                        100 /var/lib/dpkg/status
                rustup:
                  Installed: (none)
                  Candidate: (none)
                  Version table:
                """))
        .isEmpty();
  }

  @Test
  void aptDoesNotRefreshItsCacheAsRoot() {
    assertThat(new Apt(true).question(List.of("rustc")).argv())
        .startsWith("sh", "-c")
        .endsWith("apt-cache", "policy", "rustc");
    assertThat(new Apt(false).question(List.of("rustc")).argv())
        .containsExactly("apt-cache", "policy", "rustc");
  }

  @Test
  void dnfOfBothGenerationsOffersTheNewest() {
    assertThat(offers(dnf(), "bindgen-cli 0.72.1\nmake 4.4.1\nrust 1.91.1\n"))
        .isEqualTo(Map.of("bindgen-cli", "0.72.1", "make", "4.4.1", "rust", "1.91.1"));
    assertThat(offers(dnf(), "bindgen-cli 0.72.1\n\nrust 1.91.1\n\n"))
        .isEqualTo(Map.of("bindgen-cli", "0.72.1", "rust", "1.91.1"));
  }

  @Test
  void pacmanOffersWhatItsFirstRepositoryHas() {
    assertThat(
            offers(
                new Pacman(),
                """
                Repository      : core
                Name            : make
                Version         : 4.4.1-2
                Description     : GNU make utility
                Provides        : None
                Build Date      : Sat Nov  1 12:26:40 2025

                Repository      : extra-testing
                Name            : rust
                Version         : 1:1.92.0-1
                Provides        : cargo  rustfmt

                Repository      : extra
                Name            : rust
                Version         : 1:1.91.1-1
                Provides        : cargo  rustfmt
                """))
        .isEqualTo(Map.of("make", "4.4.1", "rust", "1.92.0"));
  }

  @Test
  void zypperOffersWhatARepositoryHas() {
    assertThat(
            offers(
                new Zypper(),
                """


                Information for package rust:
                -----------------------------
                Repository     : oss
                Name           : rust
                Version        : 1.91.1-1.1
                Arch           : x86_64
                Vendor         : openSUSE
                Installed Size : 0 B
                Installed      : No
                Status         : not installed
                Source package : rust-1.91.1-1.1.src
                Summary        : A systems programming language
                Description    :
                    Rust is a systems programming language. Version : not this one


                Information for package old-tool:
                ---------------------------------
                Repository     : @System
                Name           : old-tool
                Version        : 1.0-1.1
                Installed      : Yes
                Status         : up-to-date


                package 'nosuch' not found.
                """))
        .isEqualTo(Map.of("rust", "1.91.1"));
  }

  @Test
  void portageOffersTheBestVisibleEbuild() {
    assertThat(
            offers(
                new Portage(),
                """
                dev-lang/rust:dev-lang/rust-1.91.0-r1
                dev-util/bindgen:
                sys-apps/portage:sys-apps/portage-3.0.69.3
                """))
        .isEqualTo(Map.of("dev-lang/rust", "1.91.0", "sys-apps/portage", "3.0.69.3"));
  }

  @Test
  void apkOffersTheNewestThatNeedsNoTag() {
    assertThat(
            offers(
                new Apk(),
                """
                rust policy:
                  1.87.0-r0:
                    lib/apk/db/installed
                    http://mirror.example.org/alpine/v3.22/main
                  1.91.1-r0:
                    @edge http://mirror.example.org/alpine/edge/main
                make policy:
                  4.4.1-r2:
                    /var/cache/distfiles
                  4.4.1-r3:
                    http://mirror.example.org/alpine/v3.22/main
                gone policy:
                  1.0-r0:
                    lib/apk/db/installed
                """))
        .isEqualTo(Map.of("rust", "1.87.0", "make", "4.4.1"));
  }

  private static Dnf dnf() {
    return new Dnf(new TemporaryDirectory(null));
  }

  private static Map<String, String> offers(PackageManager manager, String printed) {
    return manager.offers(printed).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().text(), (a, b) -> a, TreeMap::new));
  }
}
