# What `cmake --install` puts where, and what CPack makes of it. packaging/package builds the .deb.
include(GNUInstallDirs)
set(packaging ${CMAKE_SOURCE_DIR}/packaging)
set(files ${CMAKE_BINARY_DIR}/packaging)

# --- icons: painted from resources/icons/application.svg while building, so no picture can differ from it and no tool but Qt is needed
add_executable(writeicons ${packaging}/writeicons.cpp)
set_target_properties(writeicons PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
target_link_libraries(writeicons PRIVATE flags Qt6::Gui Qt6::Svg)
set(application_svg ${CMAKE_SOURCE_DIR}/resources/icons/application.svg)
add_custom_command(OUTPUT ${files}/${APP_ID}.ico ${files}/${APP_ID}.icns
    COMMAND writeicons ${application_svg} ${files} ${APP_ID}
    DEPENDS writeicons ${application_svg} VERBATIM)
add_custom_target(icons ALL DEPENDS ${files}/${APP_ID}.ico)

# --- programs: the demo server lies beside the application, which looks for it there (app/demoprocess.cpp)
if(WIN32)
    file(CONFIGURE OUTPUT ${files}/application.rc CONTENT "IDI_ICON1 ICON \"@files@/@APP_ID@.ico\"\n" @ONLY)
    enable_language(RC)
    target_sources(qovery-webhooks PRIVATE ${files}/application.rc)
    add_dependencies(qovery-webhooks icons)
    set_target_properties(qovery-webhooks PROPERTIES WIN32_EXECUTABLE ON)
elseif(APPLE)
    target_sources(qovery-webhooks PRIVATE ${files}/${APP_ID}.icns)
    set_source_files_properties(${files}/${APP_ID}.icns TARGET_DIRECTORY qovery-webhooks
        PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
    add_dependencies(qovery-webhooks icons)
    set_target_properties(qovery-webhooks PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_GUI_IDENTIFIER ${APP_ID}
        MACOSX_BUNDLE_BUNDLE_NAME "Webhooks for Qovery" MACOSX_BUNDLE_ICON_FILE ${APP_ID}.icns
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    set(demo_server_folder qovery-webhooks.app/Contents/MacOS)
endif()
install(TARGETS qovery-webhooks BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET qovery-demo-server)
    if(NOT demo_server_folder)
        set(demo_server_folder ${CMAKE_INSTALL_BINDIR})
    endif()
    install(TARGETS qovery-demo-server RUNTIME DESTINATION ${demo_server_folder})
endif()

if(WIN32 OR APPLE)
    if(WIN32)
        install(IMPORTED_RUNTIME_ARTIFACTS Qt6Keychain::Qt6Keychain RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
    qt_generate_deploy_app_script(TARGET qovery-webhooks FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy_script})
else()
    set(QW_ZSH_COMPLETION_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")
    configure_file(${packaging}/linux/application.desktop.in ${files}/${APP_ID}.desktop @ONLY)
    configure_file(${packaging}/linux/application.metainfo.xml.in ${files}/${APP_ID}.metainfo.xml @ONLY)
    install(FILES ${files}/${APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${files}/${APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(DIRECTORY ${files}/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
    install(FILES ${application_svg} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${APP_ID}.svg)
    foreach(program qovery-webhooks qovery-demo-server)
        configure_file(${packaging}/linux/man/${program}.1.in ${files}/${program}.1 @ONLY)
        list(APPEND compressed ${program}.1)
        install(FILES ${files}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
        install(FILES ${packaging}/linux/completion/${program}.bash RENAME ${program}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
        install(FILES ${packaging}/linux/completion/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    endforeach()
    install(FILES ${packaging}/linux/completion/_qovery-webhooks DESTINATION ${QW_ZSH_COMPLETION_DIR})
    install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

    # Debian wants manual pages and changelogs compressed, and without the time of the day in them (-n).
    configure_file(${packaging}/debian/changelog ${files}/changelog.Debian COPYONLY)
    foreach(file IN LISTS compressed ITEMS changelog.Debian)
        add_custom_command(OUTPUT ${files}/${file}.gz COMMAND gzip -9nkf ${files}/${file} DEPENDS ${files}/${file} VERBATIM)
        list(APPEND compressed_files ${files}/${file}.gz)
    endforeach()
    add_custom_target(documents ALL DEPENDS ${compressed_files})
    install(FILES ${files}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

# --- CPack
set(CPACK_PACKAGE_NAME qovery-webhooks)
set(CPACK_PACKAGE_VENDOR "The qovery-webhooks developers")
set(CPACK_PACKAGE_CONTACT "The qovery-webhooks developers <maintainers@qovery-webhooks.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "manage the webhooks of a Qovery organization")
set(CPACK_PACKAGE_DESCRIPTION
"Webhooks for Qovery is a desktop application for people who run their
software on Qovery. It lists the webhooks of an organization, edits every
field of them, shows live for which projects and environments a filter
fires and why, tells which deliveries arrived, and sends tests to a target.
The API token is kept in the keyring.

A demo organization, played by qovery-demo-server on the same computer,
needs no account.

Not affiliated with Qovery.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES qovery-webhooks "Webhooks for Qovery")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Webhooks for Qovery")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_MUI_ICON ${files}/${APP_ID}.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/qovery-webhooks.exe)
    set(CPACK_NSIS_DISPLAY_NAME "Webhooks for Qovery")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    # Below any -1 that Debian itself may make one day.
    set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What is loaded at run time and so not computed: libsecret by QtKeychain, the SQL driver by Qt. The authorities' certificates are
    # recommended, as curl and git do: every desktop has them, a company may bring its own, and without any the application says so.
    # The other plugins lie in the packages of their libraries: platforms (xcb, offscreen) in libqt6gui6, the SVG icon engine in
    # libqt6svg6, OpenSSL's TLS backend in libqt6network6, which depends on libssl3.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite, libc6 (>= 2.36)")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, gnome-keyring | libkf5wallet-bin | kwalletmanager, qt6-wayland, qt6-translations-l10n")
endif()
include(CPack)
