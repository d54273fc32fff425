package org.rfldoctor.cli.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small kernel tree with the two samples that a new module can start from. */
public record ModuleTree(Path srctree) {
  private static final String MINIMAL =
      """
      // SPDX-License-Identifier: GPL-2.0

      //! Rust minimal sample.

      use kernel::prelude::*;

      module! {
          type: RustMinimal,
          name: "rust_minimal",
          %s
          description: "Rust minimal sample",
          license: "GPL",
      }

      struct RustMinimal;

      impl kernel::Module for RustMinimal {
          fn init(_module: &'static ThisModule) -> Result<Self> {
              pr_info!("Rust minimal sample (init)\\n");
              Ok(RustMinimal)
          }
      }
      """;

  /** Writes the files of Linux 6.12, plus the misc device sample. */
  public static ModuleTree in(Path srctree) throws IOException {
    ModuleTree tree = new ModuleTree(srctree);
    tree.write("Makefile", "VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 3\n\t-Wmissing_docs \\\n");
    tree.write("Kbuild", "");
    tree.write("samples/rust/rust_minimal.rs", MINIMAL.formatted("author: \"Contributors\","));
    tree.write(
        "samples/rust/Kconfig",
        """
        menuconfig SAMPLES_RUST
        	bool "Rust samples"

        if SAMPLES_RUST

        config SAMPLE_RUST_MINIMAL
        	tristate "Minimal"
        	help
        	  This option builds the Rust minimal module sample.

        	  If unsure, say N.

        config SAMPLE_RUST_MISC_DEVICE
        	tristate "Misc device"
        	depends on NET
        	help
        	  This option builds the Rust misc device.

        endif # SAMPLES_RUST
        """);
    tree.write(
        "samples/rust/Makefile",
        """
        # SPDX-License-Identifier: GPL-2.0

        obj-$(CONFIG_SAMPLE_RUST_MINIMAL)		+= rust_minimal.o
        obj-$(CONFIG_SAMPLE_RUST_MISC_DEVICE)		+= rust_misc_device.o

        subdir-$(CONFIG_SAMPLE_RUST_HOSTPROGS)		+= hostprogs
        """);
    tree.write(
        "samples/rust/rust_misc_device.rs",
        """
        //! Rust misc device sample.
        //!   fd = open("/dev/rust-misc-device", O_RDWR);
        use kernel::{miscdevice::MiscDevice, prelude::*};

        const RUST_MISC_DEV_HELLO: u32 = _IO('|' as u32, 0x80);

        module! {
            type: RustMiscDeviceModule,
            name: "rust_misc_device",
        }

        struct RustMiscDevice;

        fn hello(dev: &Device) {
            pr_info!("Initialising Rust Misc Device Sample\\n");
            dev_info!(dev, "-> Hello from the Rust Misc Device\\n");
            let name = c"rust-misc-device";
        }
        """);
    tree.write("drivers/net/Makefile", "obj-$(CONFIG_VIRTIO_NET) += virtio-net.o\n");
    tree.write("drivers/net/Kconfig", "config SAMPLE_NOTHING\n\tbool \"Nothing\"\n");
    tree.write("rust/macros/lib.rs", "");
    tree.write("rust/kernel/prelude.rs", "pub use crate::alloc::{Box, KBox};\n");
    tree.write(
        "rust/kernel/lib.rs",
        """
        pub mod list;
        pub trait Module: Sized + Sync + Send {
            fn init(module: &'static ThisModule) -> error::Result<Self>;
        }
        """);
    tree.write("rust/kernel/str.rs", "macro_rules! c_str {\n");
    return tree;
  }

  /**
   * Changes the files to 6.17 or later: a list of authors, and misc devices in the crate kernel.
   */
  public ModuleTree newer() throws IOException {
    write("samples/rust/rust_minimal.rs", MINIMAL.formatted("authors: [\"Contributors\"],"));
    write(
        "rust/kernel/lib.rs",
        Files.readString(file("rust/kernel/lib.rs")) + "pub mod miscdevice;\n");
    write("rust/kernel/miscdevice.rs", "    pub fn register(opts: MiscDeviceOptions) -> Self {\n");
    return this;
  }

  public Path file(String name) {
    return srctree.resolve(name);
  }

  public void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }
}
