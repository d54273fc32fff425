case $1 in
  rustc) echo 1.78.0 ;;
  bindgen) echo 0.65.1 ;;
  llvm) echo 13.0.1 ;;
  *) echo 2.25.0 ;;
esac
