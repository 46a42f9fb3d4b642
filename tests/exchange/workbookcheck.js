// workbookcheck.js WORKBOOK: what exceljs and SheetJS find in the first sheet, as JSON: for each cell its type and
// text, and how many formulas and links there are. NODE_PATH names the folder of modules.
const path = process.argv[2];
const XLSX = require('xlsx');
const ExcelJS = require('exceljs');

function bySheetJs() {
    const book = XLSX.readFile(path, { cellDates: true });
    const asShown = XLSX.readFile(path, { cellText: true });
    const found = { cells: {}, formulas: 0, links: 0 };
    for (const name of book.SheetNames) {
        const sheet = book.Sheets[name];
        for (const [place, cell] of Object.entries(sheet)) {
            if (place.startsWith('!'))
                continue;
            found.formulas += cell.f ? 1 : 0;
            found.links += cell.l ? 1 : 0;
            if (name === book.SheetNames[0])
                found.cells[place] = [cell.t, cell.t === 's' ? cell.v : asShown.Sheets[name][place].w];
        }
    }
    return found;
}

async function byExcelJs() {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const found = { cells: {}, formulas: 0, links: 0 };
    book.eachSheet((sheet, number) => {
        sheet.eachRow((row) => row.eachCell((cell) => {
            found.formulas += cell.type === ExcelJS.ValueType.Formula ? 1 : 0;
            found.links += cell.hyperlink ? 1 : 0;
            if (number === 1)
                found.cells[cell.address] = [ExcelJS.ValueType[cell.type] || cell.type, cell.type === ExcelJS.ValueType.Date ? cell.value.toISOString() : String(cell.value), cell.type];
        }));
    });
    return found;
}

byExcelJs().then((exceljs) => process.stdout.write(JSON.stringify({ exceljs, sheetjs: bySheetJs(), types: ExcelJS.ValueType })));
