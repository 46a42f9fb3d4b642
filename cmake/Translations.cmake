# impulslotse_translations(LAYER): the catalogues of translations/ become :/i18n/impulslotse_XX.qm of everything that
# links this layer (Qt adds the resource's object file to each program, so no initialisation call is needed).
# The target `update_translations` brings the .ts files up to date with the sources and forms of all layers.
set(LUPDATE_ARGUMENTS -locations none -no-ui-lines -no-obsolete -extensions cpp,h,ui)
function(impulslotse_translations layer)
    set(folder ${CMAKE_SOURCE_DIR}/translations)
    qt_add_lrelease(impulslotse_${layer} TS_FILES ${folder}/impulslotse_de.ts ${folder}/impulslotse_en.ts
        QM_FILES_OUTPUT_VARIABLE catalogues OPTIONS -silent)
    qt_add_resources(impulslotse_${layer} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${catalogues})
    add_custom_target(update_translations
        COMMAND Qt6::lupdate ${LUPDATE_ARGUMENTS} src ui -ts translations/impulslotse_de.ts
        COMMAND Qt6::lupdate ${LUPDATE_ARGUMENTS} -pluralonly src ui -ts translations/impulslotse_en.ts
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
endfunction()
